#!/usr/bin/env bash
# Builds both images, brings the stack up beside whatever else runs, checks it through nginx with the same end-to-end
# specs as the embedded shop, then as a stack (hardening, replacement, backup drill), and takes it down again.
# Needs a Docker engine with Compose 2. Its last line is `N passed, N failed`.
set -uo pipefail
. "$(dirname "$0")/compose.sh"

export COMPOSE_PROJECT_NAME=pupuseria-test
export API_PORT=127.0.0.1:${TEST_API_PORT:-18000} WEB_PORT=127.0.0.1:${TEST_WEB_PORT:-18080}
export NETWORK=${TEST_NETWORK:-172.29.54} TRUSTED_PROXIES=none
export OWNER_NAME=owner OWNER_PASSWORD=an-owner-for-the-tests LOG_LEVEL=warn CORS_ORIGINS='' VITE_API_URL='' GUEST_LIMITS=off RATE_LIMIT_PER_MINUTE=0
export BASE_URL=http://localhost:${TEST_WEB_PORT:-18080}
export WEB_URL=$BASE_URL API_URL=http://localhost:${TEST_API_PORT:-18000}
# The Node that the project brings, not the machine's.
export PATH=$PWD/node_modules/.bin:$PATH

give_up() {
  say "$1"
  compose logs --tail 100 >&2
  echo '0 passed, 1 failed'
  exit 1
}
trap 'compose down --volumes --remove-orphans >/dev/null 2>&1' EXIT

node scripts/prepare.mjs || give_up 'The packages could not be installed.'
mkdir -p test-results
say '▸ Building the images'
compose build >test-results/docker-build.log 2>&1 || { tail -40 test-results/docker-build.log >&2; give_up 'An image could not be built: test-results/docker-build.log says why.'; }
say '▸ Starting the stack'
compose down --volumes --remove-orphans >/dev/null 2>&1
compose up --detach --wait --wait-timeout 120 >&2 || give_up 'The stack did not become healthy.'

node scripts/test.ts e2e composed
code=$?
[ $code -eq 0 ] || compose logs --tail 100 >test-results/docker-compose.log 2>&1
exit $code
