# Sourced by the scripts beside it: where the composed stack is, and how to speak of it.
cd "$(dirname "$0")/.." || exit 1

# A person's own `docker compose`, with whatever project, files and engine the environment names.
compose() { docker compose "$@"; }
say() { printf '%s\n' "$*" >&2; }
fail() {
  say "$*"
  exit 1
}

# True when the shop's database is PostgreSQL: COMPOSE_FILE names compose.scale.yml, or there is a container of it. From then
# on `compose` speaks of that stack.
on_postgresql() {
  grep -qx database <<<"$(compose config --services 2>/dev/null)" && return
  grep -qx database <<<"$(compose ps --all --format '{{.Service}}' 2>/dev/null)" || return
  local files=docker-compose.yml
  [ ! -e docker-compose.override.yml ] || files=$files:docker-compose.override.yml
  export COMPOSE_FILE=${COMPOSE_FILE:-$files}:compose.scale.yml
}
