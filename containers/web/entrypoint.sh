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

upstream_is_sound() {
  is_port "${1##*:}" || return 1
  case ${1%:*} in
    '['*[!0-9A-Fa-f:.]*']') return 1 ;;
    '['*:*']') ;;
    '' | -* | *[!A-Za-z0-9._-]*) return 1 ;;
  esac
}
old_ifs=$IFS
IFS=', '
upstreams=
for upstream in $API_UPSTREAM; do
  upstream_is_sound "$upstream" || fail "API_UPSTREAM is \"$API_UPSTREAM\": it should be host:port, such as backend:8000, or several of them, comma-separated."
  upstreams="$upstreams $upstream"
done
IFS=$old_ifs
[ -n "$upstreams" ] || fail 'API_UPSTREAM names no API: it should be host:port, such as backend:8000.'

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

# The address of a host that needs no name server: one that is written as an address, or stands in /etc/hosts
# (`--add-host`, a pod's aliases), where nginx does not look. It stays the same for the life of the container.
fixed_address() {
  case $1 in
    '['*) echo "$1" ;;
    *[!0-9.]*)
      while read -r found names; do
        case " $(echo "${names%%#*}" | tr '\t' ' ') " in
          *" $1 "*) ;;
          *) continue ;;
        esac
        case $found in *:*) found="[$found]" ;; esac
        echo "$found"
        break
      done </etc/hosts
      ;;
    *) echo "$1" ;;
  esac
}

# True from 1.27.3 on: since then nginx itself follows a name in an upstream group (`server … resolve`).
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
if groups_can_resolve; then resolve=' resolve'; else resolve=; fi

# An API that did not answer is passed over for a second or two, then tried with one request. nginx keeps to that only
# where there are several; a single one is always tried.
passed_over='max_fails=1 fail_timeout=1s'
# The APIs as nginx wants them, one a line; a name of several addresses is as many.
servers() {
  for upstream in $upstreams; do
    host=${upstream%:*}
    port=${upstream##*:}
    address=$(fixed_address "$host")
    if [ -n "$address" ]; then
      echo "server $address:$port $passed_over;"
    elif [ -n "$resolve" ]; then
      echo "server $upstream $passed_over$resolve;"
    else
      getent ahosts "$host" | while read -r found _; do
        case $found in *:*) found="[$found]" ;; esac
        echo "server $found:$port $passed_over;"
      done | sort -u
    fi
  done
}
# 60 s: shorter than the API's 75 s, so that it is never the API who closes a connection that a POST is just sent on.
write_group() {
  echo "upstream api { zone api 256k; $1 keepalive 32; keepalive_timeout 60s; }" >/tmp/upstream.conf
}

# An older nginx looks names up when it reads its configuration, so they are watched for it. Names that do not resolve at
# the moment keep their addresses. New workers take over; the old ones' live streams end and their clients resume.
follow_names() {
  while sleep 1; do
    now=$(servers)
    if [ -n "$now" ] && [ "$now" != "$known" ] && [ -s /tmp/nginx.pid ]; then
      known=$now
      write_group "$known"
      kill -HUP "$(cat /tmp/nginx.pid)"
    fi
  done
}
known=$(servers)
write_group "${known:-server 127.0.0.1:1 down;}"
if [ -z "$resolve" ]; then follow_names & fi

# A kernel without IPv6 has no such socket to open.
listen6=
if [ -e /proc/net/if_inet6 ]; then listen6="listen [::]:$PORT default_server;"; fi

sed -e "s|@PORT@|$PORT|" \
  -e "s|@LISTEN_IPV6@|$listen6|" \
  -e "s|@REAL_IP_FROM@|$real_ip_from|" \
  -e "s|@PROXY_RANGES@|$proxy_ranges|" \
  -e "s|@RESOLVERS@|${resolvers# }|" \
  "$template" >"$config"

# -e: the log file that is compiled in cannot be opened in a read-only container.
exec nginx -e stderr -c "$config"
