#!/bin/sh
# Copies the whole database into the archive, checks the copy, and deletes what no kept copy needs. BACKUPS_KEPT copies stay.
set -eu
umask 077
base=$ARCHIVE/base
partial=$base/partial
rm -rf "$partial"
mkdir -p "$base"
pg_basebackup --dbname "host=database user=replicator" --pgdata "$partial" --format tar --gzip --checkpoint fast
# Every file's checksum; that the log can be read is what starting from it shows.
pg_verifybackup --quiet --no-parse-wal "$partial"
sync
# Named after the moment from which on it can be restored to.
name=$(date -u +%Y%m%dT%H%M%SZ)
mv "$partial" "$base/$name"
echo "Base backup $name: $(du -sk "$base/$name" | cut -f1) kB"

backups() { ls -1 "$base" | grep '^2'; }
backups | sort -r | tail -n +$((${BACKUPS_KEPT:-7} + 1)) | while read -r old; do
  rm -rf "${base:?}/$old"
  echo "Removed base backup $old"
done
oldest=$(backups | head -n 1)
first=$(tar -xzOf "$base/$oldest/base.tar.gz" backup_label | sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p')
[ -n "$first" ]
pg_archivecleanup -x .gz "$ARCHIVE/wal" "$first"
