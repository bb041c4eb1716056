import { type CSSVariablesResolver, createTheme } from '@mantine/core';

/** A dialog's close button has a name, and its head is no second head of the page to a screen reader. */
const dialog = {
  defaultProps: {
    closeButtonProps: { 'aria-label': 'Close' },
    attributes: { header: { role: 'presentation' } },
  },
};

/** What explains a field stands below it, so that fields beside each other keep one line. */
const wrapper = { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } };

/** One accent colour, the system's fonts, and an 8-point grid. */
export const theme = createTheme({
  colors: {
    // Mantine's dark greys with a touch of blue, in line with the surfaces below.
    dark: [
      '#d8dce3',
      '#b8bec8',
      '#a5acb8',
      '#6f7784',
      '#4a515c',
      '#343941',
      '#24282e',
      '#1f2227',
      '#17191d',
      '#101215',
    ],
  },
  components: { Modal: dialog, Drawer: dialog, InputWrapper: wrapper },
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 7 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '12px', sm: '14px', md: '16px', lg: '18px', xl: '20px' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '17px' }, h3: { fontSize: '15px' } },
  },
});

/** Greys and status colours that keep AA contrast on both grounds. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6270',
    '--mantine-color-placeholder': '#6b7280',
    '--mantine-color-error': '#c0262d',
    '--cb-ground': '#f7f8fa',
    '--cb-surface': '#ffffff',
    '--cb-raised': '#f1f3f6',
    '--cb-line': '#e1e4ea',
    '--cb-muted': '#5b6270',
    '--cb-accent': '#364fc7',
    '--cb-accent-soft': '#eef1fe',
    '--cb-blue': '#1a5fb4',
    '--cb-amber': '#8a5200',
    '--cb-amber-soft': '#fff6e0',
    '--cb-green': '#1d6f3a',
    '--cb-green-soft': '#e9f7ee',
    '--cb-red': '#b4232a',
    '--cb-red-soft': '#fdeeee',
    '--cb-note': '#fff8e6',
    '--cb-note-line': '#ecd9a0',
  },
  dark: {
    '--mantine-color-body': '#17191d',
    '--mantine-color-dimmed': '#a5acb8',
    '--mantine-color-placeholder': '#8d95a3',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-indigo-light-color': '#a5b4ff',
    '--cb-ground': '#17191d',
    '--cb-surface': '#1f2227',
    '--cb-raised': '#282c33',
    '--cb-line': '#343941',
    '--cb-muted': '#a5acb8',
    '--cb-accent': '#a5b4ff',
    '--cb-accent-soft': '#282f4d',
    '--cb-blue': '#82b7ff',
    '--cb-amber': '#f3bf62',
    '--cb-amber-soft': '#372c15',
    '--cb-green': '#78d197',
    '--cb-green-soft': '#1b3325',
    '--cb-red': '#ff9d9d',
    '--cb-red-soft': '#3d2326',
    '--cb-note': '#302a1b',
    '--cb-note-line': '#5b4d26',
  },
});
