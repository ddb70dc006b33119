import type { TypeDefinition } from '../definition';

export const ADDIN_INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** What the client makes by itself as soon as it is loaded. */
export const addinInternalService: TypeDefinition<'AddinInternalService'> = {
  since: '1.1',
  methods: { notifyActionHandlerReady: { run: () => undefined } },
};
