import builds from './rollup.config.js';
export default builds.filter(({input}) => Object.keys(input as object).some((n) => (process.env.ONLY ?? '').split(',').includes(n)));
