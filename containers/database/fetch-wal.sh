#!/bin/sh
# PostgreSQL's restore_command (name, path): a piece of the log, from the archive or, when it was not finished, from what
# keep-backups.sh has received of it. Fails when there is none, which is how the end of the log is found.
set -eu
if [ -e "$ARCHIVE/wal/$1.gz" ]; then exec gzip -dc "$ARCHIVE/wal/$1.gz" >"$2"; fi
for file in "$ARCHIVE/received/$1" "$ARCHIVE/received/$1.partial"; do
  if [ -e "$file" ]; then exec cp "$file" "$2"; fi
done
if [ -e "$ARCHIVE/wal/$1.received.gz" ]; then exec gzip -dc "$ARCHIVE/wal/$1.received.gz" >"$2"; fi
exit 1
