/**
 * Imperatives with which people ask for things, with the infinitive of the request. In Spanish, French, Portuguese and Italian each row
 * is familiar form, polite form, infinitive; in German familiar form and infinitive, because the polite form is the infinitive.
 */
export const ES_COMMANDS = `envía envíe enviar|manda mande mandar|revisa revise revisar|arregla arregle arreglar|actualiza actualice actualizar|llama llame llamar|da dé dar|di diga decir|haz haga hacer|
  pon ponga poner|corrige corrija corregir|termina termine terminar|explica explique explicar|comprueba compruebe comprobar|sube suba subir|borra borre borrar|cambia cambie cambiar|
  responde responda responder|contesta conteste contestar|prepara prepare preparar|confirma confirme confirmar|comparte comparta compartir|mira mire mirar|trae traiga traer|busca busque buscar|
  quita quite quitar|añade añada añadir|pasa pase pasar|avisa avise avisar|completa complete completar|resuelve resuelva resolver|escribe escriba escribir|prueba pruebe probar`

export const FR_COMMANDS = `envoie envoyez envoyer|corrige corrigez corriger|vérifie vérifiez vérifier|répare réparez réparer|mets mettez mettre|appelle appelez appeler|donne donnez donner|dis dites dire|fais faites faire|
  termine terminez terminer|explique expliquez expliquer|supprime supprimez supprimer|change changez changer|réponds répondez répondre|prépare préparez préparer|confirme confirmez confirmer|
  partage partagez partager|regarde regardez regarder|apporte apportez apporter|ajoute ajoutez ajouter|relis relisez relire|teste testez tester|écris écrivez écrire|préviens prévenez prévenir`

export const PT_COMMANDS = `envia envie enviar|manda mande mandar|revisa revise revisar|conserta conserte consertar|corrige corrija corrigir|atualiza atualize atualizar|liga ligue ligar|dá dê dar|diz diga dizer|faz faça fazer|
  coloca coloque colocar|termina termine terminar|explica explique explicar|verifica verifique verificar|sobe suba subir|apaga apague apagar|muda mude mudar|responde responda responder|
  prepara prepare preparar|confirma confirme confirmar|compartilha compartilhe compartilhar|olha olhe olhar|traz traga trazer|testa teste testar|resolve resolva resolver|escreve escreva escrever|passa passe passar`

export const IT_COMMANDS = `manda mandi mandare|invia invii inviare|controlla controlli controllare|sistema sistemi sistemare|aggiorna aggiorni aggiornare|chiama chiami chiamare|da dia dare|di dica dire|fa faccia fare|
  metti metta mettere|correggi corregga correggere|finisci finisca finire|spiega spieghi spiegare|verifica verifichi verificare|carica carichi caricare|cancella cancelli cancellare|cambia cambi cambiare|
  rispondi risponda rispondere|prepara prepari preparare|conferma confermi confermare|condividi condivida condividere|guarda guardi guardare|porta porti portare|prova provi provare|risolvi risolva risolvere|scrivi scriva scrivere|passa passi passare|leggi legga leggere`

export const DE_COMMANDS = `schick schicken|schicke schicken|sende senden|send senden|prüf prüfen|prüfe prüfen|repariere reparieren|aktualisiere aktualisieren|gib geben|sag sagen|sage sagen|mach machen|mache machen|
  korrigiere korrigieren|erklär erklären|erkläre erklären|lösch löschen|lösche löschen|ändere ändern|ändre ändern|beantworte beantworten|bereite bereiten|bestätige bestätigen|teile teilen|bring bringen|bringe bringen|
  teste testen|lies lesen|schreib schreiben|schreibe schreiben|überprüf überprüfen|überprüfe überprüfen|zeig zeigen|zeige zeigen|behebe beheben|hol holen|hole holen`

export const rows = (table: string): string[][] => table.split('|').map((row) => row.trim().split(/\s+/u))
