// @ts-check
const { TestEnvironment } = require("jest-environment-jsdom");
const { withLoadedOnce } = require("./withLoadedOnce");

module.exports = withLoadedOnce(TestEnvironment);
