#!/bin/sh
# Succeeds when nginx answers /health. Alpine's busybox brings wget; Debian has no HTTP client, but always has bash,
# which opens sockets.
set -eu
port=${PORT:-80}
if command -v wget >/dev/null; then
  exec wget -q -T 5 -O /dev/null "http://127.0.0.1:$port/health"
fi
exec bash -ec '
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf "GET /health HTTP/1.0\r\n\r\n" >&3
  read -r -t 5 status <&3
  [[ $status == *" 200 "* ]]
' healthcheck "$port"
