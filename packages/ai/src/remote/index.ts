export { REMOTE_PROTOCOL, type RemoteEvent, type RemoteRefusal, type RemoteRequest } from './protocol.ts';
export { type RemoteModelOptions, remoteModel } from './remote-model.ts';
