/** Files of the real content that mutations change; each is like many others. */
export const statement = 'content/entries/2018/abaev-9000-sites-2018-02-16.mdx';
export const statementRu = statement.replace('.mdx', '.ru.mdx');
export const statementEn = statement.replace('.mdx', '.en.mdx');
export const outage = 'content/entries/2016/social-blackout-2016-05-20.mdx';
export const ruling = 'content/entries/2018/dvk-ban-2018-03-13.mdx';
export const denial = 'content/entries/2018/birzhanov-not-us-2018.mdx';
export const whole = 'content/entries/2018/outages-during-ablyazov-streams-2018.mdx';
export const order = 'content/entries/2011/kz-domain-hosting-order-2011.mdx';
export const appeal = 'content/entries/2013/respublika-appeal-2013-02-22.mdx';
export const thread = 'content/threads/dvk-ban.mdx';
export const actor = 'content/actors/adil-soz.yaml';
export const place = 'content/places/almaty.yaml';
export const reprint = 'content/sources/168-am-2022-internet-unavailable-again-in-kazakhstan.yaml';
export const otherSource = 'content/sources/5-tv-ru-2022-v-stolitse-kazakhstana-vozobnovilsya-dostup-k.yaml';
