/** A line that ends so goes on in the next one. */
export const CONNECTING =
  /(?:[,&/-]|(?<!\p{L})(?:and|of|the|for|in|at|to|with|und|der|für|am|im|an|bei|de|des|du|la|le|les|pour|et|y|e|di|del|da|do|i|w|z|en|van))$/iu;
