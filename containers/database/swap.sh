#!/bin/sh
# What scripts/restore-db.sh runs while the shop is closed: puts `pupuseria_received` in the place of the shop's database, and
# that aside, under a name that it prints.
set -eu
aside=pupuseria_before_$(date -u +%Y%m%d%H%M%S)
psql --quiet --no-psqlrc --dbname pupuseria_received --set ON_ERROR_STOP=1 --file /app/begin-anew.sql
psql --quiet --no-psqlrc --dbname postgres --set ON_ERROR_STOP=1 >/dev/null <<SQL
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('pupuseria', 'pupuseria_received');
BEGIN;
ALTER DATABASE pupuseria RENAME TO $aside;
ALTER DATABASE pupuseria_received RENAME TO pupuseria;
COMMIT;
SQL
echo "$aside"
