# Sourced by the scripts beside it: where the composed stack is, and how to speak of it.
cd "$(dirname "$0")/.." || exit 1

# A person's own `docker compose`, with whatever project, files and engine the environment names.
compose() { docker compose "$@"; }
say() { printf '%s\n' "$*" >&2; }
fail() {
  say "$*"
  exit 1
}
