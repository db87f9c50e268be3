#!/bin/sh
# The copy of the shop's database that Litestream keeps at OFFSITE_URL, seen from the shop's volume.
#   offsite.sh watch            restores it beside the database and checks it: at its start, then every day, or every six
#                               hours while it is not good
#   offsite.sh check            does that now, and ends with 1 when the copy is not good
#   offsite.sh fetch <moment>   writes it to standard output, as it was at that moment (UTC) or `latest`
# What a check finds is the age of two files in backups/, which the page of the backups shows: offsite-verified and
# offsite-failed.
set -u
umask 077
data=${DATA:-/app/data}
live=$data/restaurant.db
folder=$data/backups
restored=$folder/offsite-$$.partial
settle_seconds=${SETTLE_SECONDS:-30}

fail() {
  echo "$*" >&2
  return 1
}
last_seq() { sqlite3 -readonly "$1" 'SELECT last_seq FROM restaurant'; }

# Restores it into $restored; its arguments are those of `litestream restore`.
restore() {
  mkdir -p "$folder" && rm -f "$folder"/offsite-*.partial*
  litestream restore -integrity-check full -o "$restored" "$@" "$OFFSITE_URL" >&2 || fail "The copy elsewhere could not be restored."
}

compare() {
  before=$(last_seq "$live") || fail "The shop's database could not be read." || return
  sleep "$settle_seconds"
  restore || return
  after=$(last_seq "$restored") || fail "The copy elsewhere is no shop's database." || return
  [ "$after" -ge "$before" ] || fail "The copy elsewhere ends at event $after; the shop was at $before $settle_seconds s earlier." || return
  echo "The copy elsewhere is whole, up to event $after."
}

check() {
  if compare; then
    rm -f "$folder/offsite-failed"
    : >"$folder/offsite-verified"
    result=0
  else
    : >"$folder/offsite-failed"
    result=1
  fi
  rm -f "$restored"*
  return $result
}

[ -n "${OFFSITE_URL:-}" ] || fail "OFFSITE_URL is empty: it says where the copy is, such as s3://bucket/pupuseria." || exit
case "${1:-}" in
  watch)
    # The shop's day is what is waited for, and a quarter of one when the copy was not good.
    while :; do
      if check; then sleep 86400; else sleep 21600; fi
    done
    ;;
  check) check ;;
  fetch)
    if [ "$2" = latest ]; then restore; else restore -timestamp "$2"; fi && cat "$restored"
    result=$?
    rm -f "$restored"*
    exit $result
    ;;
  *) fail "offsite.sh takes watch, check or fetch." ;;
esac
