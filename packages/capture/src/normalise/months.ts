import { plain } from './letters.ts';

/**
 * Month names, January first: beginnings without accents, lower case, in English, German, French, Spanish,
 * Catalan, Portuguese, Dutch, Danish, Swedish, Czech, Polish and Russian. A name belongs to the month whose
 * longest beginning it has (cs cerven = June, cervenec = July; pl maj = May).
 */
const MONTHS =
  'jan,ene,gen,led,sty,янв feb,fev,uno,lut,фев mar,maa,mrt,brez,мар apr,avr,abr,dub,kwi,апр may,mai,maj,mei,kve,маи,мая jun,juin,cerv,cze,июн jul,juil,cervenc,cervene,lip,июл aug,aou,ago,srp,sie,авг sep,set,zar,wrz,сен oct,okt,out,rij,paz,oto,окт nov,list,noyab,ноя dec,dez,dic,des,pro,gru,дек'
    .split(' ')
    .flatMap((names, index) => names.split(',').map((name) => ({ name, month: index + 1 })))
    .sort((a, b) => b.name.length - a.name.length);

/** 1-12, or 0 when the word names no month. */
export function monthOf(word: string): number {
  const name = plain(word);
  return MONTHS.find((m) => name.startsWith(m.name))?.month ?? 0;
}
