import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageError, send } from './messages.ts';

const sendMessage = vi.hoisted(() => vi.fn<(message: object) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

describe('a message to another context', () => {
  beforeEach(() => void sendMessage.mockReset());

  it('is sent again while nobody is there to hear it', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValue({ ok: { anonKey: 'a key' } });
    await expect(send('database/key', {})).resolves.toEqual({ anonKey: 'a key' });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is not sent again when whoever heard it ended, since it may be done; a sentence says so', async () => {
    sendMessage.mockRejectedValue(
      new Error('A listener indicated an asynchronous response by returning true'),
    );
    await expect(send('database/drain', {})).rejects.toThrow('ATS was interrupted. Please try again.');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('that is refused says why in the words of who refused it', async () => {
    sendMessage.mockResolvedValue({ error: 'There is no room left.' });
    await expect(send('database/wake', {})).rejects.toThrow(new MessageError('There is no room left.'));
  });
});
