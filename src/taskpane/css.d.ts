/** A style sheet comes as its text. */
declare module "*.css" {
  const css: string;
  export default css;
}
