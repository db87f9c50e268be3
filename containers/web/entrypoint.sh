#!/bin/sh
# Renders nginx's configuration from PORT, API_UPSTREAM and TRUSTED_PROXIES into /tmp, the one place that may be written, and becomes
# nginx, so that signals reach it. POSIX sh: it runs in busybox's ash (Alpine) and in dash (Debian).
set -eu

PORT=${PORT:-80}
API_UPSTREAM=${API_UPSTREAM:-backend:8000}
TRUSTED_PROXIES=${TRUSTED_PROXIES:-none}
template=$(dirname "$0")/nginx.conf.template
config=/tmp/nginx.conf

fail() {
  echo "$1" >&2
  exit 1
}

is_port() {
  case $1 in '' | 0* | *[!0-9]* | ??????*) return 1 ;; esac
  [ "$1" -le 65535 ]
}

is_port "$PORT" || fail "PORT is \"$PORT\": it should be a number from 1 to 65535."

host=${API_UPSTREAM%:*}
upstream_is_sound() {
  is_port "${API_UPSTREAM##*:}" || return 1
  case $host in
    '['*[!0-9A-Fa-f:.]*']') return 1 ;;
    '['*:*']') ;;
    '' | -* | *[!A-Za-z0-9._-]*) return 1 ;;
  esac
}
upstream_is_sound || fail "API_UPSTREAM is \"$API_UPSTREAM\": it should be host:port, such as backend:8000."

# nginx takes an address or a range in two places: whose X-Real-IP it believes, and whose X-Forwarded-Proto.
real_ip_from=
proxy_ranges=
trust() {
  real_ip_from="${real_ip_from}set_real_ip_from $1; "
  proxy_ranges="${proxy_ranges}$1 1; "
}
# A name is refused: nginx would look it up once, at its start, and go on believing that address.
is_range() {
  case $1 in *[!0-9A-Fa-f:./]* | */0 | */0[0-9]*) return 1 ;; esac
  case $1 in *.*.*.* | *:*:*) return 0 ;; esac
  return 1
}
if [ "$TRUSTED_PROXIES" != none ]; then
  old_ifs=$IFS
  IFS=', '
  for proxy in $TRUSTED_PROXIES; do
    case $proxy in
      loopback)
        trust 127.0.0.0/8
        trust ::1
        ;;
      *)
        is_range "$proxy" || fail "TRUSTED_PROXIES is \"$TRUSTED_PROXIES\": it should be none, or addresses and ranges such as 10.0.0.1,fd12::/16, comma-separated."
        trust "$proxy"
        ;;
    esac
  done
  IFS=$old_ifs
fi

# The name servers of this machine (resolv.conf(5): without any, its own). nginx wants IPv6 addresses in brackets and
# knows no link-local ones (fe80::1%eth0).
resolvers=
while read -r keyword address _ || [ -n "${keyword:-}" ]; do
  [ "$keyword" = nameserver ] || continue
  case $address in
    *%*) ;;
    *:*) resolvers="$resolvers [$address]" ;;
    *) resolvers="$resolvers $address" ;;
  esac
done </etc/resolv.conf
[ -n "$resolvers" ] || resolvers=' 127.0.0.1'

# nginx asks name servers only, so a name that stands in /etc/hosts (`--add-host`, a pod's aliases) is looked up here.
# Such an address stays the same for the life of the container.
address=
case $host in
  '['*) address=$host ;;
  *[!0-9.]*)
    while read -r found names; do
      case " $(echo "${names%%#*}" | tr '\t' ' ') " in
        *" $host "*) ;;
        *) continue ;;
      esac
      case $found in *:*) found="[$found]" ;; esac
      address=$found
      break
    done </etc/hosts
    ;;
  *) address=$host ;;
esac

# True from 1.27.3 on: since then an upstream group can follow a name (`server … resolve`).
groups_can_resolve() {
  version=$(nginx -v 2>&1)
  version=${version##*nginx/}
  old_ifs=$IFS
  IFS=.
  # shellcheck disable=SC2086
  set -- ${version%%[!0-9.]*}
  IFS=$old_ifs
  [ $(($1 * 1000000 + $2 * 1000 + $3)) -ge 1027003 ]
}

# A group keeps connections to the API open. An older nginx that has to follow a name gets no group, but a variable in
# proxy_pass: it looks the name up as often, and opens a connection for each request.
target=api
if [ -n "$address" ]; then
  server="$address:${API_UPSTREAM##*:}"
elif groups_can_resolve; then
  server="$API_UPSTREAM resolve"
else
  server=
  target=$API_UPSTREAM
fi
group=
if [ -n "$server" ]; then
  # 60 s: shorter than the API's 75 s, so that it is never the API who closes a connection that a POST is just sent on.
  group="upstream api { zone api 64k; server $server max_fails=0; keepalive 32; keepalive_timeout 60s; }"
fi

# A kernel without IPv6 has no such socket to open.
listen6=
if [ -e /proc/net/if_inet6 ]; then listen6="listen [::]:$PORT default_server;"; fi

sed -e "s|@PORT@|$PORT|" \
  -e "s|@LISTEN_IPV6@|$listen6|" \
  -e "s|@REAL_IP_FROM@|$real_ip_from|" \
  -e "s|@PROXY_RANGES@|$proxy_ranges|" \
  -e "s|@RESOLVERS@|${resolvers# }|" \
  -e "s|@UPSTREAM_GROUP@|$group|" \
  -e "s|@API@|$target|" \
  "$template" >"$config"

# -e: the log file that is compiled in cannot be opened in a read-only container.
exec nginx -e stderr -c "$config"
