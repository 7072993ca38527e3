-- Anybody may ask for the last head of each witness; heads and what is put under them are never thrown away.

create index cosignature_of_witness on cosignature (city, tree, witness, size, at);
