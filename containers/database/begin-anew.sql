-- Somebody may have been signed out or removed since the moment that was restored. The new name of the history of events tells
-- the screens that followed the other one to read everything anew.
BEGIN;
DELETE FROM staff_sessions;
UPDATE installation SET history = left(encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 16);
COMMIT;
