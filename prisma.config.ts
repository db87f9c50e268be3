import { defineConfig } from 'prisma/config';

// `prisma generate` insists on a schema-engine binary that it never runs, and would download one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
