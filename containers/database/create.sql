-- The shop's own database and the two who connect from outside the container. Neither is a superuser.
\getenv password PGPASSWORD
CREATE ROLE pupuseria LOGIN PASSWORD :'password';
CREATE ROLE replicator LOGIN REPLICATION PASSWORD :'password';
CREATE DATABASE pupuseria OWNER pupuseria;
