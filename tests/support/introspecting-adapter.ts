import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, SqlQuery } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/** PostgreSQL's `"char"`, in which the system catalogues keep one-letter codes. */
const charOid = 18;
const textOid = 25;

/**
 * An adapter through which the schema engine can read the tables of a database: the stock one does not know the type
 * `"char"`, so such columns travel as text and are declared as characters.
 */
export function introspectingAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  let charColumns: number[] = [];
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  Object.assign(pool, {
    query: async (...args: unknown[]) => {
      const result = await query(...args);
      charColumns = result.fields.flatMap((field, index) => (field.dataTypeID === charOid ? [index] : []));
      for (const index of charColumns) result.fields[index]!.dataTypeID = textOid;
      return result;
    },
  });
  const stock = new PrismaPg(pool);
  const connect = async (): Promise<SqlDriverAdapter> => {
    const connection = await stock.connect();
    const queryRaw = async (sql: SqlQuery) => {
      const result = await connection.queryRaw(sql);
      const characters = new Set(charColumns);
      return { ...result, columnTypes: result.columnTypes.map((type, index) => (characters.has(index) ? ColumnTypeEnum.Character : type)) };
    };
    return new Proxy(connection, {
      get: (target, property) => {
        const value: unknown = property === 'queryRaw' ? queryRaw : Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
  return { provider: 'postgres', adapterName: stock.adapterName, connect, connectToShadowDb: connect };
}
