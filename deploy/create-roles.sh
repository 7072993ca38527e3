#!/bin/sh
# Run once by the PostgreSQL image, on an empty cluster: two logins and one database.
# The product works under yingshang_app, which cannot change or delete what was recorded.
set -eu

psql --no-psqlrc --set=ON_ERROR_STOP=1 --set=owner="$YINGSHANG_OWNER_PASSWORD" --set=app="$YINGSHANG_APP_PASSWORD" \
  --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
create role yingshang_owner login password :'owner';
create role yingshang_app login password :'app';
grant yingshang_app to yingshang_owner;
create database yingshang owner yingshang_owner;
revoke all on database yingshang from public;
grant connect on database yingshang to yingshang_app;
SQL
