import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export const dynamic = 'force-dynamic';

export default async function Page() {
  const { rows } = await pool.query('SELECT 1 AS one');
  return <p>One is {rows[0].one}.</p>;
}
