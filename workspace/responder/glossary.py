"""Support words of other languages in English, because the shipped sentence model and most knowledge are English."""

import re
from typing import Final

_GERMAN: Final = """
rechnung=invoice rechnungen=invoices zahlung=payment zahlen=pay bezahlen=pay bezahlt=paid abbuchung=charge
abgebucht=charged konto=account kontoinhaber=owner bankkonto=bank_account lastschrift=direct_debit
überweisung=bank_transfer kreditkarte=credit_card karte=card preis=price preise=prices kosten=cost kostet=costs
kostenlos=free gebühr=fee tarif=plan abo=subscription abonnement=subscription vertrag=contract kündigen=cancel
kündigung=cancellation kündige=cancel pausieren=pause monat=month monatlich=monthly jahr=year jährlich=yearly
rückerstattung=refund erstattung=refund erstatten=refund gutschrift=credit_note steuer=tax mehrwertsteuer=vat ust=vat
rabatt=discount angebot=quote angebote=quotes auftrag=job aufträge=jobs bestellung=order lieferung=delivery
liefern=deliver kunde=customer kunden=customers kundin=customer mitarbeiter=employee benutzer=user nutzer=user
techniker=technician monteur=technician monteure=technicians rolle=role rollen=roles rechte=permissions
berechtigung=permission inhaber=owner einladen=invite einladung=invitation passwort=password kennwort=password
anmelden=sign_in anmeldung=sign_in einloggen=sign_in abmelden=sign_out gesperrt=locked zurücksetzen=reset
vergessen=forgot ändern=change geändert=changed wechseln=switch löschen=delete gelöscht=deleted
wiederherstellen=restore hinzufügen=add entfernen=remove verschieben=move umziehen=move exportieren=export
importieren=import hochladen=upload herunterladen=download drucken=print speichern=save suchen=search
finden=find finde=find
einstellungen=settings einstellung=setting kalender=calendar termin=appointment termine=appointments buchung=booking
buchungen=bookings buchen=book buchungsseite=booking_page absagen=cancel erinnerung=reminder erinnerungen=reminders
nachricht=message sms=text_message benachrichtigung=notification vorlage=template unterschrift=signature foto=photo
fotos=photos bild=picture datei=file daten=data datenschutz=privacy auskunft=data_request handy=phone telefon=phone
gerät=device bildschirm=screen funktioniert=works geht=works klappt=works fehler=error fehlermeldung=error_message
kaputt=broken abgestürzt=crashed stürzt=crashes langsam=slow offline=offline verbindung=connection verbinden=connect
schnittstelle=api buchhaltung=accounting steuerberater=accountant lager=stock material=material zeit=time
zeiterfassung=time_tracking arbeitszeit=working_hours arbeitszeiten=working_hours urlaub=holiday feiertag=holiday
krank=sick route=route fahrt=trip adresse=address sprache=language währung=currency firma=company unternehmen=company
mahnung=overdue_reminder mahnungen=overdue_reminders fällig=due offen=open anzahlung=deposit
teilzahlung=partial_payment schlussrechnung=final_invoice storno=cancellation stornieren=cancel korrigieren=correct
nummer=number bericht=report übersicht=overview umsatz=revenue standort=location teilen=share doppelt=duplicate
zusammenführen=merge testphase=trial probezeit=trial sicherheit=security zweifaktor=two_factor wiederkehrend=recurring
regelmäßig=recurring wöchentlich=weekly woche=week stunden=hours minuten=minutes tage=days
"""
_FRENCH: Final = """
facture=invoice factures=invoices paiement=payment paiements=payments payer=pay prélèvement=direct_debit
prélevé=charged débité=charged compte=account virement=bank_transfer carte=card bancaire=bank prix=price coûte=costs
coût=cost gratuit=free frais=fee forfait=plan abonnement=subscription contrat=contract résilier=cancel
résiliation=cancellation annuler=cancel annulation=cancellation suspendre=pause mois=month mensuel=monthly année=year
annuel=yearly remboursement=refund rembourser=refund avoir=credit_note taxe=tax tva=vat remise=discount devis=quote
commande=order livraison=delivery intervention=job interventions=jobs chantier=job client=customer clients=customers
cliente=customer employé=employee utilisateur=user utilisateurs=users technicien=technician techniciens=technicians
rôle=role droits=permissions propriétaire=owner inviter=invite invitation=invitation passe=password connexion=sign_in
connecter=sign_in bloqué=locked réinitialiser=reset oublié=forgot changer=change modifier=change supprimer=delete
supprimé=deleted restaurer=restore récupérer=restore ajouter=add retirer=remove déplacer=move exporter=export
importer=import télécharger=download imprimer=print enregistrer=save chercher=search trouver=find paramètres=settings
réglages=settings calendrier=calendar agenda=calendar rendez-vous=appointment réservation=booking
réservations=bookings réserver=book rappel=reminder rappels=reminders message=message sms=text_message modèle=template
signature=signature photo=photo photos=photos fichier=file données=data confidentialité=privacy téléphone=phone
portable=phone appareil=device écran=screen marche=works fonctionne=works erreur=error panne=broken plante=crashes
lent=slow hors-ligne=offline connexion=connection relier=connect comptabilité=accounting comptable=accountant
stock=stock matériel=material temps=time horaires=working_hours congé=holiday férié=holiday trajet=route
adresse=address langue=language devise=currency entreprise=company société=company relance=overdue_reminder
relances=overdue_reminders impayé=overdue acompte=deposit corriger=correct numéro=number rapport=report
chiffre=revenue partager=share doublon=duplicate doublons=duplicates fusionner=merge essai=trial sécurité=security
récurrent=recurring semaine=week heures=hours jours=days
"""
_SPANISH: Final = """
factura=invoice facturas=invoices pago=payment pagos=payments pagar=pay cobro=charge cobrado=charged cobraron=charged
cobrar=charge cuenta=account transferencia=bank_transfer tarjeta=card tarjetas=cards precio=price cuesta=costs
coste=cost gratis=free comisión=fee tarifa=plan suscripción=subscription contrato=contract cancelar=cancel
cancelación=cancellation baja=cancellation pausar=pause mes=month mensual=monthly año=year anual=yearly
reembolso=refund reembolsar=refund devolución=refund abono=credit_note impuesto=tax iva=vat descuento=discount
presupuesto=quote presupuestos=quotes pedido=order entrega=delivery trabajo=job trabajos=jobs cliente=customer
clientes=customers clienta=customer empleado=employee usuario=user usuarios=users técnico=technician
técnicos=technicians rol=role permisos=permissions propietario=owner invitar=invite invitación=invitation
contraseña=password sesión=sign_in entrar=sign_in acceder=sign_in bloqueado=locked restablecer=reset olvidé=forgot
cambiar=change modificar=change borrar=delete borrado=deleted eliminar=delete recuperar=restore añadir=add
quitar=remove mover=move exportar=export importar=import descargar=download imprimir=print guardar=save buscar=search
encontrar=find ajustes=settings configuración=settings calendario=calendar cita=appointment citas=appointments
reserva=booking reservas=bookings reservar=book recordatorio=reminder recordatorios=reminders avisos=reminders
mensaje=message sms=text_message plantilla=template firma=signature foto=photo fotos=photos archivo=file datos=data
privacidad=privacy teléfono=phone móvil=phone dispositivo=device pantalla=screen funciona=works error=error
roto=broken lento=slow conexión=connection conectar=connect contabilidad=accounting contable=accountant almacén=stock
material=material tiempo=time horario=working_hours vacaciones=holiday festivo=holiday ruta=route dirección=address
idioma=language moneda=currency empresa=company vencida=overdue anticipo=deposit corregir=correct número=number
informe=report ingresos=revenue compartir=share duplicado=duplicate duplicados=duplicates fusionar=merge prueba=trial
seguridad=security recurrente=recurring semana=week horas=hours días=days cobertura=signal
"""
_PAIRS: Final = [pair.split("=") for pair in f"{_GERMAN} {_FRENCH} {_SPANISH}".split()]
# Words that English has as well say nothing about the language.
_ENGLISH: Final = {word: english.replace("_", " ") for word, english in _PAIRS if word != english}
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_LEAST_WORDS: Final = 2
_LEAST_COMPOUND: Final = 9


def in_english(text: str) -> str:
    """What a message in German, French or Spanish is about, in English words; '' where it seems to be English."""
    words = [found.group().lower() for found in _WORD.finditer(text)]
    known = [english for word in words if (english := _translated(word))]
    if len(known) < _LEAST_WORDS or len(known) < 0.1 * len(words):
        return ""
    return " ".join(dict.fromkeys(known))


def _translated(word: str) -> str:
    """A word in English; of a long compound ("Rechnungsadresse") the parts that are known."""
    whole = _ENGLISH.get(word)
    if whole is not None:
        return whole
    if len(word) < _LEAST_COMPOUND:
        return ""
    first = next((_ENGLISH[word[:end]] for end in range(len(word) - 3, 3, -1) if word[:end] in _ENGLISH), "")
    last = next((_ENGLISH[word[start:]] for start in range(4, len(word) - 3) if word[start:] in _ENGLISH), "")
    return " ".join(dict.fromkeys(part for part in (first, last) if part))
