/** What every story of the project has: shared by Storybook and by the tests. */
export const annotations = {
  parameters: { layout: 'padded' },
};
