import { startTestDatabase } from '../../scripts/test-database.mjs';

/** Gives the integration tests a fresh PostgreSQL database and the settings of a server of their own. */
export default async function setUp(): Promise<() => Promise<void>> {
  const database = await startTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    NEXTAUTH_SECRET: 'only-for-the-integration-tests-0123456789',
    NEXTAUTH_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
  });
  return database.stop;
}
