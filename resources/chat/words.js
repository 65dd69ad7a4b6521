/** Every word the page itself says, in the languages it speaks; the visitor's browser chooses. */

const ENGLISH = {
  you: "You",
  ai: "AI",
  aiWrote: "Automatic answer by the AI",
  stateNew: "The AI answers first. A person joins when you need one.",
  stateAi: "The AI is with you. A person joins when you need one.",
  stateWaiting: "A person will join.",
  stateWaitingSoon: "A person will join. The aim: within {time}.",
  stateWaitingLate: "A person will join. It takes longer than planned; your place is kept.",
  statePerson: "{name} is with you.",
  statePersonUnnamed: "A person is with you.",
  stateClosed: "This conversation is closed. Write, and it goes on.",
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count) => (count === 1 ? "1 hour" : `${count} hours`),
  working: "The AI is reading",
  writing: "The AI is writing",
  offline: "No connection. What you write is kept here and sent as soon as it is back.",
  waitingToSend: "Waiting to send",
  notTaken: "Not sent. {why}",
  again: "Send again",
  drop: "Remove",
  label: "Your message",
  placeholder: "Write a message",
  send: "Send",
  hint: "Enter sends, Shift + Enter starts a new line",
  left: "{count} characters left",
  askPerson: "Ask for a person",
  askPersonText: "I would like to talk to a person.",
  newer: "New messages",
  sources: "From our help articles",
  today: "Today",
  yesterday: "Yesterday",
  history: "Conversation",
  threadOver: "This conversation could not be opened again, so a new one begins here.",
  attach: "Attach files",
  removeFile: "Remove {name}",
  uploading: "Sending {name} up",
  tooLarge: "{name} is too large: a file can have {size}.",
  tooMany: "A message can have {count} files.",
  emptyFile: "{name} is empty.",
  fileFailed: "{name} was not sent up. {why}",
  noConnection: "There is no connection.",
};

const GERMAN = {
  you: "Sie",
  ai: "KI",
  aiWrote: "Automatische Antwort der KI",
  stateNew: "Zuerst antwortet die KI. Wenn Sie einen Menschen brauchen, kommt einer dazu.",
  stateAi: "Die KI ist für Sie da. Wenn Sie einen Menschen brauchen, kommt einer dazu.",
  stateWaiting: "Ein Mensch kommt dazu.",
  stateWaitingSoon: "Ein Mensch kommt dazu. Unser Ziel: in {time}.",
  stateWaitingLate: "Ein Mensch kommt dazu. Es dauert länger als geplant; Ihr Platz bleibt.",
  statePerson: "{name} ist für Sie da.",
  statePersonUnnamed: "Ein Mensch ist für Sie da.",
  stateClosed: "Dieses Gespräch ist beendet. Schreiben Sie, und es geht weiter.",
  minutes: (count) => (count === 1 ? "1 Minute" : `${count} Minuten`),
  hours: (count) => (count === 1 ? "1 Stunde" : `${count} Stunden`),
  working: "Die KI liest",
  writing: "Die KI schreibt",
  offline: "Keine Verbindung. Was Sie schreiben, bleibt hier und wird gesendet, sobald sie wieder da ist.",
  waitingToSend: "Wartet auf Versand",
  notTaken: "Nicht gesendet. {why}",
  again: "Erneut senden",
  drop: "Entfernen",
  label: "Ihre Nachricht",
  placeholder: "Nachricht schreiben",
  send: "Senden",
  hint: "Enter sendet, Umschalt + Enter beginnt eine neue Zeile",
  left: "Noch {count} Zeichen",
  askPerson: "Mensch gewünscht",
  askPersonText: "Ich möchte mit einem Menschen sprechen.",
  newer: "Neue Nachrichten",
  sources: "Aus unseren Hilfeartikeln",
  today: "Heute",
  yesterday: "Gestern",
  history: "Gespräch",
  threadOver: "Das frühere Gespräch ließ sich nicht mehr öffnen; hier beginnt ein neues.",
  attach: "Dateien anhängen",
  removeFile: "{name} entfernen",
  uploading: "{name} wird hochgeladen",
  tooLarge: "{name} ist zu groß: Eine Datei kann {size} haben.",
  tooMany: "Eine Nachricht kann {count} Dateien haben.",
  emptyFile: "{name} ist leer.",
  fileFailed: "{name} wurde nicht hochgeladen. {why}",
  noConnection: "Es gibt keine Verbindung.",
};

const FRENCH = {
  you: "Vous",
  ai: "IA",
  aiWrote: "Réponse automatique de l’IA",
  stateNew: "L’IA répond d’abord. Une personne vous rejoint si besoin.",
  stateAi: "L’IA est avec vous. Une personne vous rejoint si besoin.",
  stateWaiting: "Une personne va vous rejoindre.",
  stateWaitingSoon: "Une personne va vous rejoindre. Notre but : sous {time}.",
  stateWaitingLate: "Une personne va vous rejoindre. C’est plus long que prévu ; votre place est gardée.",
  statePerson: "{name} est avec vous.",
  statePersonUnnamed: "Une personne est avec vous.",
  stateClosed: "Cette conversation est close. Écrivez, et elle reprend.",
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count) => (count === 1 ? "1 heure" : `${count} heures`),
  working: "L’IA lit",
  writing: "L’IA écrit",
  offline: "Pas de connexion. Ce que vous écrivez est gardé ici et partira dès son retour.",
  waitingToSend: "En attente d’envoi",
  notTaken: "Non envoyé. {why}",
  again: "Renvoyer",
  drop: "Supprimer",
  label: "Votre message",
  placeholder: "Écrire un message",
  send: "Envoyer",
  hint: "Entrée envoie, Maj + Entrée va à la ligne",
  left: "{count} caractères restants",
  askPerson: "Demander une personne",
  askPersonText: "Je voudrais parler à une personne.",
  newer: "Nouveaux messages",
  sources: "Tiré de nos articles d’aide",
  today: "Aujourd’hui",
  yesterday: "Hier",
  history: "Conversation",
  threadOver: "L’ancienne conversation n’a pas pu être rouverte ; une nouvelle commence ici.",
  attach: "Joindre des fichiers",
  removeFile: "Retirer {name}",
  uploading: "Envoi de {name}",
  tooLarge: "{name} est trop grand : un fichier peut faire {size}.",
  tooMany: "Un message peut avoir {count} fichiers.",
  emptyFile: "{name} est vide.",
  fileFailed: "{name} n’a pas été envoyé. {why}",
  noConnection: "Il n’y a pas de connexion.",
};

const SPANISH = {
  you: "Usted",
  ai: "IA",
  aiWrote: "Respuesta automática de la IA",
  stateNew: "Primero responde la IA. Una persona se une si hace falta.",
  stateAi: "La IA está con usted. Una persona se une si hace falta.",
  stateWaiting: "Una persona se unirá.",
  stateWaitingSoon: "Una persona se unirá. El objetivo: en {time}.",
  stateWaitingLate: "Una persona se unirá. Tarda más de lo previsto; su lugar está guardado.",
  statePerson: "{name} está con usted.",
  statePersonUnnamed: "Una persona está con usted.",
  stateClosed: "Esta conversación está cerrada. Escriba y continúa.",
  minutes: (count) => (count === 1 ? "1 minuto" : `${count} minutos`),
  hours: (count) => (count === 1 ? "1 hora" : `${count} horas`),
  working: "La IA está leyendo",
  writing: "La IA está escribiendo",
  offline: "Sin conexión. Lo que escriba queda guardado aquí y se enviará en cuanto vuelva.",
  waitingToSend: "Pendiente de envío",
  notTaken: "No enviado. {why}",
  again: "Enviar de nuevo",
  drop: "Quitar",
  label: "Su mensaje",
  placeholder: "Escriba un mensaje",
  send: "Enviar",
  hint: "Intro envía, Mayús + Intro empieza otra línea",
  left: "Quedan {count} caracteres",
  askPerson: "Pedir una persona",
  askPersonText: "Quisiera hablar con una persona.",
  newer: "Mensajes nuevos",
  sources: "De nuestros artículos de ayuda",
  today: "Hoy",
  yesterday: "Ayer",
  history: "Conversación",
  threadOver: "La conversación anterior no se pudo abrir; aquí empieza una nueva.",
  attach: "Adjuntar archivos",
  removeFile: "Quitar {name}",
  uploading: "Subiendo {name}",
  tooLarge: "{name} es demasiado grande: un archivo puede tener {size}.",
  tooMany: "Un mensaje puede tener {count} archivos.",
  emptyFile: "{name} está vacío.",
  fileFailed: "{name} no se subió. {why}",
  noConnection: "No hay conexión.",
};

const LANGUAGES = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());

/** The two letters of the language the page speaks here. */
export const language = wanted.find((tag) => tag in LANGUAGES) || "en";
/** The words of that language. */
export const words = LANGUAGES[language];

/** The words with ``{name}`` filled in. */
export function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

const times = new Intl.DateTimeFormat(navigator.language, { hour: "numeric", minute: "2-digit" });
const days = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
const daysOfOtherYears = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });

/** The time of day. */
export function timeOf(date) {
  return times.format(date);
}

/** The day as a person says it. */
export function dayOf(date, now = new Date()) {
  const midnight = (moment) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
  const daysAgo = Math.round((midnight(now) - midnight(date)) / 86400000);
  if (daysAgo === 0) return words.today;
  if (daysAgo === 1) return words.yesterday;
  return (date.getFullYear() === now.getFullYear() ? days : daysOfOtherYears).format(date);
}

/** A wait as a person says it, rounded up. */
export function waitOf(milliseconds) {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60000));
  return minutes < 90 ? words.minutes(minutes) : words.hours(Math.ceil(minutes / 60));
}

const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** The size of a file as a person says it. */
export function sizeOf(bytes) {
  if (bytes < 1024 * 1024) return `${numbers.format(Math.max(1, Math.round(bytes / 1024)))} kB`;
  return `${numbers.format(bytes / (1024 * 1024))} MB`;
}
