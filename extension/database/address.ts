/** The account of the database in this browser has to have an address; nobody reads mail there. */
export const LOCAL_ADDRESS = 'you@ats.example';
