// Rewrites db/schema.sql from the migrations: node db/write-schema.ts
import { writeFileSync } from 'node:fs';
import { schemaSql } from './tests/bare/listing.ts';
import { openPglite } from './tests/bare/pglite.ts';

const database = await openPglite();
await database.migrate();
writeFileSync(new URL('./schema.sql', import.meta.url), await schemaSql(database));
await database.close();
