import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { copyTemplate } from '../functions/platform/testing/database.ts';
import { assertDurable } from './client.ts';
import { openSql } from './sql.ts';

describe('the connection that writes', () => {
  it('is durable, and a start is refused when it would not be', async () => {
    const { path, remove } = await copyTemplate(inject('template'));
    const sql = openSql(path);
    onTestFinished(async () => {
      sql.close();
      await remove();
    });
    expect(() => assertDurable(sql)).not.toThrow();
    sql.run('PRAGMA synchronous = OFF');
    expect(() => assertDurable(sql)).toThrow(/synchronous is 0, not 2/);
  });
});
