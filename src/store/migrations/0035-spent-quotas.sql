-- What was counted against a day's quota serves nothing once the day is over.
grant delete on exchange_quota to yingshang_app;
