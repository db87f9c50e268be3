#!/bin/sh
# PostgreSQL's archive_command (path, name): keeps a finished piece of the log, compressed. Succeeds only when it is on the disk.
# One that is there already must be the same: another database's would make the archive worthless.
set -eu
umask 077
# What a restore left unfinished of the history that it ended; it is in the archive as it was received.
case $2 in *.partial) exit 0 ;; esac
kept=$ARCHIVE/wal/$2.gz
mkdir -p "$ARCHIVE/wal"
if [ -e "$kept" ]; then
  gzip -dc "$kept" | cmp -s - "$1" && exit 0
  echo "The archive has another $2: is it another database's?" >&2
  exit 1
fi
gzip -1c "$1" >"$kept.partial"
sync "$kept.partial"
mv "$kept.partial" "$kept"
sync "$ARCHIVE/wal"
