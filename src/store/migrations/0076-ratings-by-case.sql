-- Whether a case was ever rated is asked of many cases at once, by whoever works figures of ratings out.
create index event_ratings on event (city, stream) where type = 'case-rated';
