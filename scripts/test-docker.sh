#!/usr/bin/env bash
# Builds the images, brings the stack up beside whatever else runs, checks it through nginx with the same end-to-end
# specs as the embedded shop, then as a stack (hardening, replacement, backup drill), and takes it down again. Then the same with
# the stack of compose.scale.yml. Needs a Docker engine with Compose 2. Its last line is `N passed, N failed`.
#   scripts/test-docker.sh [composed|scaled]     only one of the stacks
set -uo pipefail
. "$(dirname "$0")/compose.sh"

export COMPOSE_PROJECT_NAME=pupuseria-test
export API_PORT=127.0.0.1:${TEST_API_PORT:-18000} WEB_PORT=127.0.0.1:${TEST_WEB_PORT:-18080}
export NETWORK=${TEST_NETWORK:-172.29.54} TRUSTED_PROXIES=none
export OWNER_NAME=owner OWNER_PASSWORD=an-owner-for-the-tests LOG_LEVEL=warn CORS_ORIGINS='' VITE_API_URL='' ASSETS_URL='' GUEST_LIMITS=off RATE_LIMIT_PER_MINUTE=0
export BASE_URL=http://localhost:${TEST_WEB_PORT:-18080}
export WEB_URL=$BASE_URL API_URL=http://localhost:${TEST_API_PORT:-18000}
# The Node that the project brings, not the machine's.
export PATH=$PWD/node_modules/.bin:$PATH
composed=${COMPOSE_FILE:-docker-compose.yml}
scaled=$composed:compose.scale.yml

passed=0
failed=0
# Ends the run when nothing could be tried.
give_up() {
  say "$1"
  compose logs --tail 100 >&2
  echo "$passed passed, $((failed + 1)) failed"
  exit 1
}
take_down() { compose down --volumes --remove-orphans >/dev/null 2>&1; }
trap take_down EXIT

# try NAME: the stack whose files COMPOSE_FILE names, and whose checks have that name.
try() {
  local log=test-results/docker-$1.txt code=0 line
  say "▸ Starting the stack"
  take_down
  compose up --detach --wait --wait-timeout 120 >&2 || give_up 'The stack did not become healthy.'
  node scripts/test.ts e2e "$1" | tee "$log" || code=$?
  line=$(grep -Eo '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
  [ $code -eq 0 ] || compose logs --tail 200 >"test-results/docker-$1.log" 2>&1
  take_down
  local stack_passed=0 stack_failed=1
  [ -z "$line" ] || read -r stack_passed _ stack_failed _ <<<"$line"
  if [ "$stack_failed" -eq 0 ] && [ $code -ne 0 ]; then stack_failed=1; fi
  passed=$((passed + stack_passed))
  failed=$((failed + stack_failed))
}

node scripts/prepare.mjs || give_up 'The packages could not be installed.'
mkdir -p test-results
# Some specs open a shop of their own beside the stack.
[ -d dist/web ] || node scripts/build.ts >&2 || give_up 'The pages could not be built.'
say '▸ Building the images'
export COMPOSE_FILE=$scaled
compose build >test-results/docker-build.log 2>&1 || { tail -40 test-results/docker-build.log >&2; give_up 'An image could not be built: test-results/docker-build.log says why.'; }
for stack in ${1:-composed scaled}; do
  export COMPOSE_FILE=${!stack}
  try "$stack"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
