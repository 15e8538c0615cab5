import type { Message, Messages } from '../message.ts';

const says = {
  begin: (address: string): Message => ({
    kk: `«${address}» мекенжайы «https://» не «http://» пен сервер атынан басталмайды. Мекенжайды толық жазыңыз.`,
    ru: `Адрес «${address}» не начинается с «https://» или «http://» и имени сервера. Напишите адрес целиком.`,
    en: `The address "${address}" does not begin with "https://" or "http://" and a host. Write the whole address.`,
  }),
  sign: (address: string): Message => ({
    kk: `«${address}» мекенжайында бос орын не мекенжайда тұра алмайтын таңба бар. Браузер көшіргендей %20 және сол сияқты түрде жазыңыз.`,
    ru: `В адресе «${address}» есть пробел или знак, которого в адресе быть не может. Запишите его через %20 и подобное, как копирует браузер.`,
    en: `The address "${address}" holds a space or a sign that an address cannot hold. Write it with %20 and the like, as the browser copies it.`,
  }),
  unreadable: (address: string): Message => ({
    kk: `«${address}» мекенжай ретінде оқылмайды. Оны браузерден көшіріңіз.`,
    ru: `«${address}» не читается как адрес. Скопируйте его из браузера.`,
    en: `The address "${address}" cannot be read as one. Copy it from the browser.`,
  }),
  scheme: (address: string): Message => ({
    kk: `«${address}» – веб мекенжайы емес. https қолданыңыз.`,
    ru: `Адрес «${address}» ведёт не в веб. Используйте https.`,
    en: `The address "${address}" is not of the web. Use https.`,
  }),
  user: (address: string): Message => ({
    kk: `«${address}» мекенжайында «@» алдында атау тұр, сондықтан сервер көрінгендей емес. «@» алдындағыны алып тастаңыз.`,
    ru: `В адресе «${address}» перед «@» стоит имя, поэтому сервер не тот, каким кажется. Уберите то, что стоит перед «@».`,
    en: `The address "${address}" holds a name before "@", so the host is not what it seems to be. Remove what stands before "@".`,
  }),
  letters: (address: string): Message => ({
    kk: `«${address}» мекенжайындағы сервер атында ASCII-ге кірмейтін әріптер бар, олар басқа әріп болып көрінуі мүмкін. Оны «xn--» түрінде жазыңыз.`,
    ru: `В имени сервера в «${address}» есть буквы вне ASCII, которые можно принять за другие. Запишите его в виде «xn--».`,
    en: `The host in "${address}" has letters outside ASCII, which can pass for others. Write it in its "xn--" form.`,
  }),
  host: (host: string): Message => ({
    kk: `«${host}» – жалпыға ашық вебтің сервері емес. Жалпыға ашық мекенжайды көрсетіңіз.`,
    ru: `Сервер «${host}» не из открытого веба. Дайте публичный адрес.`,
    en: `The host "${host}" is not one of the public web. Link the public address.`,
  }),
} satisfies Messages;

/**
 * Why an address cannot be linked; absent when it can. The *parsed* address
 * decides, as a browser would read it: http or https, a host in ASCII, nobody's
 * name or password in it.
 */
export function explainAddress(address: string): Message | undefined {
  if (!/^https?:\/\/[A-Za-z0-9]/i.test(address)) return says.begin(address);
  if (/[\s\\<>"`{}|^]/.test(address)) return says.sign(address);
  if (!URL.canParse(address)) return says.unreadable(address);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return says.scheme(address);
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(address)) return says.user(address);
  if (/[^\x21-\x7e]/.test(/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '')) return says.letters(address);
  if (!/\.[a-z0-9-]*[a-z][a-z0-9-]*\.?$/i.test(url.hostname)) return says.host(url.hostname);
  return undefined;
}
