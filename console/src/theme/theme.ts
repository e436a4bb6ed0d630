import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorSchemeManager,
  localStorageColorSchemeManager,
  Modal,
} from '@mantine/core';

/** Only names that the style sheets of this folder define: see mantine.css. */
export const theme = createTheme({
  primaryColor: 'gray',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver(input) {
    const colors = defaultVariantColorsResolver(input);
    // What acts is ink on paper, and paper on ink in the dark: colors are for outcomes.
    return input.variant === 'filled' ? { ...colors, color: 'var(--ts-on-action)' } : colors;
  },
  components: {
    // Locking the scroll adds a style element at run time, which the policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true } }),
  },
});

export const colorSchemeManager: MantineColorSchemeManager = localStorageColorSchemeManager({
  key: 'touchstone.scheme',
});
