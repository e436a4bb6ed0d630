import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowLetterKeys } from './keys/key-listener.ts';
import { startI18n } from './locales/i18n.ts';
import { applyVeil } from './media/veil-store.ts';
import { makeQueryClient } from './queries/query-client.ts';
import { makeRouter } from './router.tsx';
import { readLetterKeys } from './keys/letter-keys.ts';
import { colorSchemeManager, theme } from './theme/theme.ts';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

await startI18n();
applyVeil();
allowLetterKeys(readLetterKeys());
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-right" />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
