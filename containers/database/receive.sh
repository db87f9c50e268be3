#!/bin/sh
# What scripts/restore-db.sh runs with a backup on standard input: loads it beside the shop's database, as
# `pupuseria_received`, and prints the names of its migrations, a line each, and then how many rows each table has, as JSON. A
# damaged one leaves nothing.
set -eu
export PGOPTIONS='-c client_min_messages=warning'
admin() { psql --quiet --no-psqlrc --dbname postgres --set ON_ERROR_STOP=1 --command "$1"; }
admin 'DROP DATABASE IF EXISTS pupuseria_received'
admin 'CREATE DATABASE pupuseria_received OWNER pupuseria'
pg_restore --dbname pupuseria_received --role pupuseria --no-owner --no-privileges --single-transaction || {
  admin 'DROP DATABASE pupuseria_received'
  exit 1
}
received() { psql --no-psqlrc --tuples-only --no-align --dbname pupuseria_received --set ON_ERROR_STOP=1 --command "$1"; }
received 'SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1'
received "SELECT jsonb_object_agg(table_name, (xpath('/row/n/text()', query_to_xml(
    format('SELECT count(*) AS n FROM %I', table_name), false, true, '')))[1]::text::int)
  FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'"
