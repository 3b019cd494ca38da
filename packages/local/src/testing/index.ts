export {
  createTestBackend,
  type TestBackend,
  type TestBackendOptions,
  type TestUser,
} from './test-backend.ts';
