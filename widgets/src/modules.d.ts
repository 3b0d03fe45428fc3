declare module "*.css?text" {
  const text: string;
  export default text;
}
declare module "*.json?pictures" {
  const pictures: Readonly<Record<string, string>>;
  export default pictures;
}
