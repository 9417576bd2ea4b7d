<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QWidget</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>claimcheck::AboutDialog</name>
    <message>
        <source>About Claimcheck</source>
        <translation>Über Claimcheck</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2. MIT licence.</source>
        <translation>Version %1, mit Qt %2. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Client IDs and secrets are kept in the system keychain and nowhere else. Tokens are kept in memory only, until the window is locked or closed.</source>
        <translation>Client-IDs und Secrets liegen im Schlüsselbund des Systems und nirgends sonst. Token liegen nur im Arbeitsspeicher, bis das Fenster gesperrt oder geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>claimcheck::Actions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Edit profile</source>
        <translation>Profil &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate profile</source>
        <translation>Profil &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>Delete cust&amp;omer…</source>
        <translation>K&amp;unden löschen…</translation>
    </message>
    <message>
        <source>&amp;Undo secret replacement</source>
        <translation>Secret-Austausch &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Get token</source>
        <translation>Token &amp;abrufen</translation>
    </message>
    <message>
        <source>C&amp;ancel request</source>
        <translation>An&amp;frage abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Als &amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url for an API call</source>
        <translation>Als c&amp;url für einen API-Aufruf kopieren</translation>
    </message>
    <message>
        <source>Copy token &amp;request as curl, without the secret</source>
        <translation>Token-An&amp;frage als curl kopieren, ohne das Secret</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport ACCESS_TOKEN=…</source>
        <translation>Als e&amp;xport ACCESS_TOKEN=… kopieren</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Client-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Re&amp;veal token</source>
        <translation>Token &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Inspect a token</source>
        <translation>Token &amp;untersuchen</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>A&amp;bout Claimcheck</source>
        <translation>Über &amp;Claimcheck</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Keep &amp;fresh</source>
        <translation>&amp;Frisch halten</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Explore: &amp;send request</source>
        <translation>Erkunden: Anfrage &amp;senden</translation>
    </message>
    <message>
        <source>Quick s&amp;witcher</source>
        <translation>Schnell&amp;wechsler</translation>
    </message>
    <message>
        <source>Check c&amp;redentials…</source>
        <translation>Zugangsdaten &amp;prüfen…</translation>
    </message>
</context>
<context>
    <name>claimcheck::AdvancedFields</name>
    <message>
        <source>Add para&amp;meter</source>
        <translation>Para&amp;meter hinzufügen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>&amp;Header hinzufügen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Zusätzliche Header</translation>
    </message>
    <message>
        <source>Advanced, folded</source>
        <translation>Erweitert, zugeklappt</translation>
    </message>
    <message>
        <source>Advanced, unfolded</source>
        <translation>Erweitert, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>claimcheck::BodyView</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>%1 of binary data: the beginning, in hexadecimal. Save it to use it.</source>
        <translation>%1 Binärdaten: der Anfang, hexadezimal. Speichern Sie sie, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The beginning of %1.</source>
        <translation>Der Anfang von %1.</translation>
    </message>
    <message>
        <source>The beginning of %1; save it to see the rest.</source>
        <translation>Der Anfang von %1; speichern Sie es, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>The server repeated the access token; it is masked here, and in what is copied or saved.</source>
        <translation>Der Server hat das Access Token wiederholt; hier und in dem, was kopiert oder gespeichert wird, ist es maskiert.</translation>
    </message>
    <message>
        <source>%1 picture, %2 × %3 pixels</source>
        <translation>%1-Bild, %2 × %3 Pixel</translation>
    </message>
</context>
<context>
    <name>claimcheck::BulkEditDialog</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Edit profiles</source>
        <translation>Profile bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 profiles</source>
        <translation>%1 Profile bearbeiten</translation>
    </message>
    <message>
        <source>What is ticked becomes the same for all of them; the rest stays as it is.</source>
        <translation>Was angekreuzt ist, wird bei allen gleich; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Customer of all of them</source>
        <translation>Kunde von allen</translation>
    </message>
    <message>
        <source>Environment of all of them</source>
        <translation>Umgebung von allen</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>&amp;Save 1 change</source>
        <translation>1 Änderung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save %1 changes</source>
        <translation>%1 Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>They will have no customer.</source>
        <translation>Sie werden keinen Kunden haben.</translation>
    </message>
    <message>
        <source>One of them holds a token, which is forgotten with its environment.</source>
        <translation>Eines davon hat ein Token, das mit seiner Umgebung vergessen wird.</translation>
    </message>
    <message>
        <source>%1 of them hold a token, which is forgotten with its environment.</source>
        <translation>%1 davon haben ein Token, das mit seiner Umgebung vergessen wird.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>claimcheck::CallStrip</name>
    <message>
        <source>Get a token and send</source>
        <translation>Token abrufen und senden</translation>
    </message>
    <message>
        <source>This request goes to %1, which is not where the profile points (%2).</source>
        <translation>Diese Anfrage geht an %1, wohin das Profil nicht zeigt (%2).</translation>
    </message>
    <message>
        <source>Whoever runs that host gets the access token of “%1” and can use it until it expires. Nothing has been sent.</source>
        <translation>Wer diesen Host betreibt, erhält das Access Token von „%1“ und kann es bis zum Ablauf verwenden. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>Token an %1 senden</translation>
    </message>
    <message>
        <source>%1 may change something on production: “%2” is a %3 profile.</source>
        <translation>%1 kann in der Produktion etwas ändern: „%2“ ist ein %3-Profil.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>The API did not accept the access token (401).</source>
        <translation>Die API hat das Access Token nicht angenommen (401).</translation>
    </message>
    <message>
        <source>It may have expired, been withdrawn, or be for another environment.</source>
        <translation>Es ist vielleicht abgelaufen, widerrufen oder für eine andere Umgebung.</translation>
    </message>
    <message>
        <source>Get a new token and resend</source>
        <translation>Neues Token abrufen und erneut senden</translation>
    </message>
    <message>
        <source>The API knows the access token, but it does not allow this (403).</source>
        <translation>Die API kennt das Access Token, aber es erlaubt dies nicht (403).</translation>
    </message>
    <message>
        <source>Compare what the call needs with the scope among the claims.</source>
        <translation>Vergleichen Sie, was der Aufruf braucht, mit dem Scope unter den Claims.</translation>
    </message>
    <message>
        <source>The API points to %1.</source>
        <translation>Die API verweist auf %1.</translation>
    </message>
    <message>
        <source>Claimcheck does not follow: the token goes only where you send it.</source>
        <translation>Claimcheck folgt nicht: Das Token geht nur dorthin, wohin Sie es senden.</translation>
    </message>
    <message>
        <source>Make it the target</source>
        <translation>Zum Ziel machen</translation>
    </message>
</context>
<context>
    <name>claimcheck::CheckDialog</name>
    <message>
        <source>Check credentials</source>
        <translation>Zugangsdaten prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Asks each server for a token with the stored client ID and secret, which tells whether they still work. No secret and no token is in the table.</source>
        <translation>Fragt jeden Server mit gespeicherter Client-ID und gespeichertem Secret nach einem Token; daran zeigt sich, ob sie noch gelten. In der Tabelle stehen weder Secrets noch Tokens.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Umf&amp;ang</translation>
    </message>
    <message>
        <source>Which profiles to check</source>
        <translation>Welche Profile geprüft werden</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>%L1 of %L2 checked</source>
        <translation>%L1 von %L2 geprüft</translation>
    </message>
    <message>
        <source>The check was stopped before this one was answered.</source>
        <translation>Die Prüfung wurde angehalten, bevor hierauf eine Antwort kam.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>All %L1 work.</source>
        <translation>Alle %L1 funktionieren.</translation>
    </message>
    <message>
        <source>credentials-%1.csv</source>
        <comment>a file name; %1 is a date</comment>
        <translation>zugangsdaten-%1.csv</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Chec&amp;k 1 profile</source>
        <translation>1 Profil &amp;prüfen</translation>
    </message>
    <message>
        <source>Chec&amp;k %1 profiles</source>
        <translation>%1 Profile &amp;prüfen</translation>
    </message>
    <message>
        <source>Works: %L1 · Refused: %L2 · Could not tell: %L3</source>
        <translation>Funktioniert: %L1 · Abgelehnt: %L2 · Nicht feststellbar: %L3</translation>
    </message>
</context>
<context>
    <name>claimcheck::CheckModel</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>claimcheck::Commands</name>
    <message>
        <source>The old credentials of “%1” are back</source>
        <translation>Die alten Zugangsdaten von „%1“ sind wieder da</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>The %L1 selected</source>
        <translation>Die %L1 ausgewählten</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>claimcheck::CopyCommands</name>
    <message>
        <source>Token request, without the secret</source>
        <translation>Token-Anfrage, ohne das Secret</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
</context>
<context>
    <name>claimcheck::CountdownView</name>
    <message>
        <source>%1 today</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Getting a token…</source>
        <translation>Token wird abgerufen…</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Press F5 to get one</source>
        <translation>F5 ruft eines ab</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::CredentialFields</name>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Client-Secre&amp;t</translation>
    </message>
    <message>
        <source>T&amp;ry the new secret first</source>
        <translation>Das neue Secret zuerst p&amp;robieren</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>Sends one token request to PROD. The stored secret is replaced only if it works.</source>
        <translation>Sendet eine Token-Anfrage an PROD. Das gespeicherte Secret wird nur ersetzt, wenn sie gelingt.</translation>
    </message>
    <message>
        <source>Sends one token request. The stored secret is replaced only if it works.</source>
        <translation>Sendet eine Token-Anfrage. Das gespeicherte Secret wird nur ersetzt, wenn sie gelingt.</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Nur für diese Sit&amp;zung behalten</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Enter the client ID that the vendor gave out.</source>
        <translation>Geben Sie die Client-ID ein, die der Anbieter vergeben hat.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this client ID.</source>
        <translation>Geben Sie das Secret ein, das zu dieser Client-ID gehört.</translation>
    </message>
    <message>
        <source>Enter the secret again: client ID and secret are stored together.</source>
        <translation>Geben Sie das Secret noch einmal ein: Client-ID und Secret werden zusammen gespeichert.</translation>
    </message>
    <message>
        <source>Enter the secret again: it goes to another place.</source>
        <translation>Geben Sie das Secret noch einmal ein: Es kommt an einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no keychain to store them in. Keep them for this session only, or start a keychain service.</source>
        <translation>Es gibt keinen Schlüsselbund, in dem sie gespeichert werden könnten. Behalten Sie sie nur für diese Sitzung, oder starten Sie einen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None stored yet</source>
        <translation>Noch keines gespeichert</translation>
    </message>
    <message>
        <source>Unchanged — kept for this session</source>
        <translation>Unverändert – für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This session&apos;s memory: gone when Claimcheck closes</source>
        <translation>Arbeitsspeicher dieser Sitzung: weg, wenn Claimcheck schließt</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>Kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>No keychain service runs here, so that credentials cannot be stored.</source>
        <translation>Hier läuft kein Schlüsselbunddienst, daher können keine Zugangsdaten gespeichert werden.</translation>
    </message>
    <message>
        <source>Unlock it to store credentials.</source>
        <translation>Entsperren Sie ihn, um Zugangsdaten zu speichern.</translation>
    </message>
</context>
<context>
    <name>claimcheck::DeleteDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete all %1 profiles of %2?</source>
        <translation>Alle %1 Profile von %2 löschen?</translation>
    </message>
    <message>
        <source>This is a PROD profile.</source>
        <translation>Dies ist ein PROD-Profil.</translation>
    </message>
    <message>
        <source>1 of them is a PROD profile.</source>
        <translation>1 davon ist ein PROD-Profil.</translation>
    </message>
    <message>
        <source>%1 of them are PROD profiles.</source>
        <translation>%1 davon sind PROD-Profile.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete %1 profiles</source>
        <translation>%1 Profile &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Its client ID and secret are removed from the keychain, and its token and history are forgotten. This cannot be undone.</source>
        <translation>Client-ID und Secret werden aus dem Schlüsselbund entfernt, Token und Verlauf vergessen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Their client IDs and secrets are removed from the keychain, and their tokens and history are forgotten. This cannot be undone.</source>
        <translation>Ihre Client-IDs und Secrets werden aus dem Schlüsselbund entfernt, Token und Verlauf vergessen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen läuft</translation>
    </message>
    <message>
        <source>Profiles to delete</source>
        <translation>Zu löschende Profile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>Den Rest &amp;abbrechen</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message>
        <source>Deleting “%1”, %2 of %3…</source>
        <translation>„%1“ wird gelöscht, %2 von %3…</translation>
    </message>
    <message>
        <source>Delete these %1 profiles?</source>
        <translation>Diese %1 Profile löschen?</translation>
    </message>
    <message>
        <source>Delete profiles</source>
        <translation>Profile löschen</translation>
    </message>
</context>
<context>
    <name>claimcheck::Deletion</name>
    <message>
        <source>Its credentials may be gone from the keychain; until this window closes or locks, undo writes them back.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund vielleicht schon gelöscht; bis dieses Fenster schließt oder sperrt, schreibt Rückgängig sie zurück.</translation>
    </message>
</context>
<context>
    <name>claimcheck::DialogDesk</name>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Changed 1 profile</source>
        <translation>1 Profil geändert</translation>
    </message>
    <message>
        <source>Changed %L1 profiles</source>
        <translation>%L1 Profile geändert</translation>
    </message>
</context>
<context>
    <name>claimcheck::ExplorePane</name>
    <message>
        <source>The request is deleted; what it said is in “New request”</source>
        <translation>Die Anfrage ist gelöscht; was darin stand, steht unter „Neue Anfrage“</translation>
    </message>
    <message>
        <source>Saved the request “%1”</source>
        <translation>Anfrage „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>curl command, without the token</source>
        <translation>curl-Befehl, ohne das Token</translation>
    </message>
    <message>
        <source>The body is not text; save it instead</source>
        <translation>Der Inhalt ist kein Text; speichern Sie ihn stattdessen</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Inhalt der Antwort</translation>
    </message>
</context>
<context>
    <name>claimcheck::FileSaver</name>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether the disk has room; nothing is lost, what was to be saved is still here.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob auf dem Datenträger Platz ist; nichts ist verloren, was gespeichert werden sollte, ist noch hier.</translation>
    </message>
</context>
<context>
    <name>claimcheck::FindBar</name>
    <message>
        <source>Find in the response</source>
        <translation>In der Antwort suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>claimcheck::FleetMenu</name>
    <message>
        <source>Group by &amp;customer</source>
        <translation>Nach &amp;Kunde gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;vendor</source>
        <translation>Nach &amp;Anbieter gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;environment</source>
        <translation>Nach &amp;Umgebung gruppieren</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Nach &amp;Name sortieren</translation>
    </message>
    <message>
        <source>Sort by e&amp;xpiry, soonest first</source>
        <translation>Nach Ab&amp;lauf sortieren, nächster zuerst</translation>
    </message>
    <message>
        <source>Sort by last &amp;result, failures first</source>
        <translation>Nach letztem &amp;Ergebnis sortieren, Fehler zuerst</translation>
    </message>
</context>
<context>
    <name>claimcheck::FleetPane</name>
    <message>
        <source>No profile matches. Esc clears the filter.</source>
        <translation>Kein Profil passt. Esc leert den Filter.</translation>
    </message>
</context>
<context>
    <name>claimcheck::FlowFields</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Wird nicht gesendet</translation>
    </message>
    <message>
        <source>New for each request</source>
        <translation>Für jede Anfrage neu</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Eine UUID</translation>
    </message>
    <message>
        <source>%1, always the same</source>
        <translation>%1, immer gleich</translation>
    </message>
    <message>
        <source>%1: new for each request</source>
        <translation>%1: für jede Anfrage neu</translation>
    </message>
</context>
<context>
    <name>claimcheck::FlowWords</name>
    <message>
        <source>Access token for Endorsed&apos;s API. Short-lived: request another before it expires.</source>
        <translation>Access Token für Endorseds API. Kurzlebig: vor dem Ablauf ein neues abrufen.</translation>
    </message>
    <message>
        <source>Allowed access scopes: all:read and all:write.</source>
        <translation>Erlaubte Scopes: all:read und all:write.</translation>
    </message>
    <message>
        <source>Access token for one identity-document session of a mobile SDK.</source>
        <translation>Access Token für eine Ausweis-Sitzung eines mobilen SDK.</translation>
    </message>
    <message>
        <source>Unique identifier of the customer&apos;s session on your platform; short-lived, for example 30 minutes.</source>
        <translation>Eindeutige Kennung der Sitzung des Kunden auf Ihrer Plattform; kurzlebig, zum Beispiel 30 Minuten.</translation>
    </message>
    <message>
        <source>The same ID as for the v1/customers API.</source>
        <translation>Dieselbe ID wie bei der API v1/customers.</translation>
    </message>
    <message>
        <source>Where the token is going to be used.</source>
        <translation>Wo das Token verwendet werden wird.</translation>
    </message>
    <message>
        <source>Provider for the session.</source>
        <translation>Anbieter für die Sitzung.</translation>
    </message>
    <message>
        <source>The standard grant of RFC 6749 section 4.4: Keycloak, Okta, Auth0, Entra and the rest.</source>
        <translation>Der Standardweg nach RFC 6749, Abschnitt 4.4: Keycloak, Okta, Auth0, Entra und andere.</translation>
    </message>
    <message>
        <source>Space-delimited; empty asks for the server&apos;s default.</source>
        <translation>Durch Leerzeichen getrennt; leer heißt: der Vorgabewert des Servers.</translation>
    </message>
    <message>
        <source>The API the token is for, where the server asks for it (Auth0).</source>
        <translation>Die API, für die das Token gilt, wo der Server das verlangt (Auth0).</translation>
    </message>
    <message>
        <source>The resource server&apos;s URI, where the server asks for it (RFC 8707).</source>
        <translation>Die URI des Resource-Servers, wo der Server sie verlangt (RFC 8707).</translation>
    </message>
    <message>
        <source>Access token for a partner&apos;s server-side integration. It cannot be refreshed: request a new one.</source>
        <translation>Access Token für die serverseitige Integration eines Partners. Es lässt sich nicht erneuern: ein neues abrufen.</translation>
    </message>
    <message>
        <source>Access token for the Flow API. The response names no lifetime: the expiry is the token&apos;s own exp.</source>
        <translation>Access Token für die Flow API. Die Antwort nennt keine Lebensdauer: der Ablauf ist das exp des Tokens.</translation>
    </message>
</context>
<context>
    <name>claimcheck::GetAndCopy</name>
    <message>
        <source>Getting a token for “%1”…</source>
        <translation>Token für „%1“ wird abgerufen…</translation>
    </message>
    <message>
        <source>No token for “%1”, so nothing was copied</source>
        <translation>Kein Token für „%1“, also wurde nichts kopiert</translation>
    </message>
    <message>
        <source>No token came, so nothing was copied</source>
        <translation>Es kam kein Token, also wurde nichts kopiert</translation>
    </message>
</context>
<context>
    <name>claimcheck::HistoryModel</name>
    <message>
        <source>%1 · token received</source>
        <translation>%1 · Token erhalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 · probe, %2</source>
        <translation>%1 · Probe, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>claimcheck::HistoryView</name>
    <message>
        <source>Requests of this session, newest first</source>
        <translation>Anfragen dieser Sitzung, neueste zuerst</translation>
    </message>
    <message>
        <source>The requests of this session will be here.</source>
        <translation>Hier stehen die Anfragen dieser Sitzung.</translation>
    </message>
</context>
<context>
    <name>claimcheck::InspectDialog</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste any token here — it stays on this computer</source>
        <translation>Fügen Sie hier ein beliebiges Token ein – es bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Paste from clipboard</source>
        <translation>Aus der Zwischenablage &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>What was around or inside the token was ignored: a Bearer prefix, quotes or line breaks.</source>
        <translation>Was um das Token herum oder darin stand, wurde ignoriert: ein Bearer-Präfix, Anführungszeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>JWT that names no algorithm</source>
        <translation>JWT, das keinen Algorithmus nennt</translation>
    </message>
    <message>
        <source>JWT signed with %1</source>
        <translation>JWT, signiert mit %1</translation>
    </message>
    <message>
        <source>Encrypted JWT. %1</source>
        <translation>Verschlüsseltes JWT. %1</translation>
    </message>
    <message>
        <source>Malformed. %1</source>
        <translation>Fehlerhaft. %1</translation>
    </message>
    <message>
        <source>Decoded, not verified: no signature was checked.</source>
        <translation>Dekodiert, nicht verifiziert: Es wurde keine Signatur geprüft.</translation>
    </message>
    <message>
        <source>JWT without a signature (alg none)</source>
        <translation>JWT ohne Signatur (alg none)</translation>
    </message>
</context>
<context>
    <name>claimcheck::KeyHint</name>
    <message>
        <source>%1, %2</source>
        <comment>keys, each of which does it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>claimcheck::Kit</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Standardwerte wiederherstellen</translation>
    </message>
</context>
<context>
    <name>claimcheck::MainWindow</name>
    <message>
        <source>Claimcheck</source>
        <translation>Claimcheck</translation>
    </message>
    <message>
        <source>Get your first token</source>
        <translation>Rufen Sie Ihr erstes Token ab</translation>
    </message>
    <message>
        <source>Try it on the bundled sandbox, a local issuer with a ready profile for each flow, or set up a profile of your own. Client IDs and secrets go to your system&apos;s keychain and nowhere else.</source>
        <translation>Probieren Sie es mit der mitgelieferten Sandbox, einem lokalen Aussteller mit einem fertigen Profil für jeden Flow, oder legen Sie ein eigenes Profil an. Client-IDs und Secrets kommen in den Schlüsselbund Ihres Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Tokens, exchanges, credentials that were kept for this session only and what was on the clipboard are gone. Unlocking needs your keychain to be open.</source>
        <translation>Token, Mitschnitte, nur für diese Sitzung behaltene Zugangsdaten und der Inhalt der Zwischenablage sind weg. Zum Entsperren muss Ihr Schlüsselbund offen sein.</translation>
    </message>
</context>
<context>
    <name>claimcheck::MatchesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>claimcheck::MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>claimcheck::MembersView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
</context>
<context>
    <name>claimcheck::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::NameLine</name>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename to</source>
        <translation>Umbenennen in</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
</context>
<context>
    <name>claimcheck::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProbePrompt</name>
    <message>
        <source>Kept in “%1”</source>
        <translation>In „%1“ übernommen</translation>
    </message>
    <message>
        <source>Try once on production</source>
        <translation>Einmal in Produktion versuchen</translation>
    </message>
    <message>
        <source>Send one request to %1, %2?</source>
        <translation>Eine Anfrage an %1 senden, %2?</translation>
    </message>
    <message>
        <source>“%1” is a PROD profile. Its client ID and secret go to this host once more; the profile stays as it is.</source>
        <translation>„%1“ ist ein PROD-Profil. Client-ID und Secret gehen noch einmal an diesen Host; das Profil bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Send once</source>
        <translation>Einmal &amp;senden</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Edit profile — %1</source>
        <translation>Profil bearbeiten – %1</translation>
    </message>
    <message>
        <source>Nothing was saved; the stored credentials are untouched.</source>
        <translation>Es wurde nichts gespeichert; die gespeicherten Zugangsdaten sind unberührt.</translation>
    </message>
    <message>
        <source>Trying the new secret…</source>
        <translation>Das neue Secret wird probiert…</translation>
    </message>
    <message>
        <source>Saving to keychain…</source>
        <translation>Wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Locking closed this profile while it had changes. Here they are, not saved yet. The client ID and the secret were dropped: enter them again to replace those that are stored.</source>
        <translation>Das Sperren hat dieses Profil geschlossen, während es Änderungen hatte. Hier sind sie, noch nicht gespeichert. Client-ID und Secret wurden verworfen: Geben Sie sie noch einmal ein, um die gespeicherten zu ersetzen.</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation>Dieses Profil hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileForm</name>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Flow</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Client &amp;authentication</source>
        <translation>Client-&amp;Authentifizierung</translation>
    </message>
    <message>
        <source>Missing flow “%1”</source>
        <translation>Fehlender Flow „%1“</translation>
    </message>
    <message>
        <source>The definition of this flow is missing. Choose another, or put its file back and start again.</source>
        <translation>Die Definition dieses Flows fehlt. Wählen Sie einen anderen, oder legen Sie die Datei zurück und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileHeader</name>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>The flow “%1” is not installed</source>
        <translation>Der Flow „%1“ ist nicht installiert</translation>
    </message>
    <message>
        <source>memory, this session only</source>
        <translation>Arbeitsspeicher, nur diese Sitzung</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>Secret •••• in %1</source>
        <translation>Secret •••• · %1</translation>
    </message>
    <message>
        <source>Client ID and secret •••• in %1</source>
        <translation>Client-ID und Secret •••• · %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Get token of what is selected</source>
        <translation>Token für das Ausgewählte abrufen</translation>
    </message>
    <message>
        <source>Go to another profile</source>
        <translation>Zu einem anderen Profil</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Ohne Kunde</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>getting a token</source>
        <translation>Token wird abgerufen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, as QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>last request failed, %1</source>
        <translation>letzte Anfrage fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>last request succeeded, %1</source>
        <translation>letzte Anfrage erfolgreich, %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>kept fresh</source>
        <translation>wird frisch gehalten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfilePage</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Token header</source>
        <translation>Token-Header</translation>
    </message>
    <message>
        <source>Response fields</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>C&amp;laims</translation>
    </message>
    <message>
        <source>Hea&amp;der</source>
        <translation>Hea&amp;der</translation>
    </message>
    <message>
        <source>Re&amp;sponse</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>Exc&amp;hange</source>
        <translation>Mi&amp;tschnitt</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Request and response, secrets masked</source>
        <translation>Anfrage und Antwort, Geheimnisse maskiert</translation>
    </message>
    <message>
        <source>The request and its response will be here, with secrets and tokens masked.</source>
        <translation>Hier stehen später die Anfrage und ihre Antwort, Secrets und Token maskiert.</translation>
    </message>
    <message>
        <source>The claims of a token will be here once there is one.</source>
        <translation>Hier stehen die Claims eines Tokens, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>The header of a token will be here once there is one.</source>
        <translation>Hier steht der Header eines Tokens, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>What came with the token will be here once there is one.</source>
        <translation>Hier steht, was mit dem Token kam, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>Dekodiert, nicht verifiziert</translation>
    </message>
    <message>
        <source>The response held the access token and nothing else.</source>
        <translation>Die Antwort enthielt das Access Token und sonst nichts.</translation>
    </message>
    <message>
        <source>What came with the access token</source>
        <translation>Was mit dem Access Token kam</translation>
    </message>
    <message>
        <source>C&amp;laims %1</source>
        <translation>C&amp;laims %1</translation>
    </message>
    <message>
        <source>Histor&amp;y %1</source>
        <translation>&amp;Verlauf %1</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>Er&amp;kunden</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileQuery</name>
    <message>
        <source>env: takes dev, staging or prod</source>
        <translation>env: kennt dev, staging und prod</translation>
    </message>
    <message>
        <source>is: takes live, expired, failed, none, fetching or pinned</source>
        <translation>is: kennt live, expired, failed, none, fetching und pinned</translation>
    </message>
</context>
<context>
    <name>claimcheck::RenewalOffer</name>
    <message>
        <source>Only %1 s left.</source>
        <translation>Nur noch %1 s.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>&amp;Renew, then copy</source>
        <translation>Erneuern, dann k&amp;opieren</translation>
    </message>
    <message>
        <source>C&amp;opy all the same</source>
        <translation>Trotzdem kopi&amp;eren</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestEditor</name>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Name des Parameters</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Wert des Parameters</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Query</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>Heade&amp;r</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>I&amp;nhalt</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Sent as Content-Type, where there is a body</source>
        <translation>Wird als Content-Type gesendet, wenn es einen Inhalt gibt</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>&amp;Query %1</source>
        <translation>&amp;Query %1</translation>
    </message>
    <message>
        <source>Heade&amp;rs %1</source>
        <translation>Heade&amp;r %1</translation>
    </message>
    <message>
        <source>&amp;Body •</source>
        <translation>I&amp;nhalt •</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>Pfad oder URL</translation>
    </message>
    <message>
        <source>Waiting for the response</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>G&amp;et a token and send</source>
        <translation>Tok&amp;en abrufen und senden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Get a token and send</source>
        <translation>Token abrufen und senden</translation>
    </message>
    <message>
        <source>/path at %1, or a whole URL</source>
        <translation>/pfad bei %1 oder eine ganze URL</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestPreview</name>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vorschau der Anfrage</translation>
    </message>
    <message>
        <source>The same request for a shell, with the secret as $CLIENT_SECRET</source>
        <translation>Dieselbe Anfrage für eine Shell, mit dem Secret als $CLIENT_SECRET</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>‹new for each request›</source>
        <translation>‹für jede Anfrage neu›</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Token request as curl</source>
        <translation>Token-Anfrage als curl</translation>
    </message>
</context>
<context>
    <name>claimcheck::ResponseSaver</name>
    <message>
        <source>Save the response</source>
        <translation>Antwort speichern</translation>
    </message>
</context>
<context>
    <name>claimcheck::ResponseView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Inhalt speichern …</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwortinhalt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>method, time, size</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Response headers %1</source>
        <translation>Antwort-Header %1</translation>
    </message>
    <message>
        <source>The response will be here.</source>
        <translation>Hier steht die Antwort.</translation>
    </message>
</context>
<context>
    <name>claimcheck::RunStrip</name>
    <message>
        <source>Show &amp;failed</source>
        <translation>&amp;Fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>Getting tokens</source>
        <translation>Tokens werden abgerufen</translation>
    </message>
    <message>
        <source>Getting tokens: %L1 of %L2, %L3 failed</source>
        <translation>Tokens werden abgerufen: %L1 von %L2, %L3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Getting tokens: %L1 of %L2</source>
        <translation>Tokens werden abgerufen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Cancelled: %L1 got a token, %L2 did not.</source>
        <translation>Abgebrochen: %L1 mit neuem Token, %L2 ohne.</translation>
    </message>
    <message>
        <source>%L1 got a token, %L2 did not.</source>
        <translation>%L1 mit neuem Token, %L2 ohne.</translation>
    </message>
    <message>
        <source>All %L1 got a token.</source>
        <translation>Alle %L1 haben ein neues Token.</translation>
    </message>
    <message>
        <source>%1 %L2 got a token, %L3 did not.</source>
        <comment>a sentence, then numbers</comment>
        <translation>%1 %L2 mit neuem Token, %L3 ohne.</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>Den Rest &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>claimcheck::SandboxLauncher</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>Die Sandbox hat sich beendet.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Choose “Try the sandbox” to start it again.</source>
        <translation>Wählen Sie „Sandbox ausprobieren“, um sie neu zu starten.</translation>
    </message>
    <message>
        <source>Its first line of output was not understood.</source>
        <translation>Ihre erste Ausgabezeile war nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>claimcheck::SaveBar</name>
    <message>
        <source>Save any&amp;way</source>
        <translation>Trotz&amp;dem speichern</translation>
    </message>
</context>
<context>
    <name>claimcheck::SaveJob</name>
    <message>
        <source>The keychain already holds the new credentials.</source>
        <translation>Der Schlüsselbund hält schon die neuen Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>claimcheck::SavedRequests</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>Save the request with the profile</source>
        <translation>Anfrage mit dem Profil speichern</translation>
    </message>
    <message>
        <source>Copy as &amp;curl, without the token</source>
        <translation>Als &amp;curl kopieren, ohne das Token</translation>
    </message>
    <message>
        <source>Send the &amp;expired token</source>
        <translation>Das abg&amp;elaufene Token senden</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;als …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>&amp;Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
</context>
<context>
    <name>claimcheck::SecretEdit</name>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 Zeichen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Secret verbergen</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Secret zeigen</translation>
    </message>
</context>
<context>
    <name>claimcheck::SettingRows</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>theme light dark night mode colours colors</source>
        <translation>theme hell dunkel nacht modus farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing moves unless it must, also where the system does not ask for that.</source>
        <translation>Nichts bewegt sich ohne Not, auch wo das System nicht darum bittet.</translation>
    </message>
    <message>
        <source>animations accessibility</source>
        <translation>animationen barrierefreiheit</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Kopiertes Secret löschen nach</translation>
    </message>
    <message>
        <source>Unless something else was copied since. Locking and quitting clear it, too.</source>
        <translation>Wenn seither nichts anderes kopiert wurde. Sperren und Beenden löschen es auch.</translation>
    </message>
    <message>
        <source>copy paste seconds wipe token</source>
        <translation>kopieren einfügen sekunden leeren token</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Give up a token request after</source>
        <translation>Token-Anfrage aufgeben nach</translation>
    </message>
    <message>
        <source>Counted from its start until the answer is complete.</source>
        <translation>Von ihrem Beginn an, bis die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>timeout deadline wait slow seconds network</source>
        <translation>zeitlimit frist warten langsam sekunden netz</translation>
    </message>
    <message>
        <source>Requests to one host at a time</source>
        <translation>Anfragen gleichzeitig an einen Host</translation>
    </message>
    <message>
        <source>When tokens are got for many profiles at once. Fewer spare a server that limits its callers.</source>
        <translation>Wenn für viele Profile auf einmal Tokens geholt werden. Weniger schonen einen Server, der seine Aufrufer begrenzt.</translation>
    </message>
    <message>
        <source>parallel concurrent simultaneous bound limit rate many</source>
        <translation>parallel gleichzeitig grenze limit rate viele</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>After no input for</source>
        <translation>Ohne Eingabe nach</translation>
    </message>
    <message>
        <source>Locking drops all tokens, and what was kept for this session only.</source>
        <translation>Sperren verwirft alle Tokens und was nur für diese Sitzung behalten wurde.</translation>
    </message>
    <message>
        <source>idle inactivity autolock away minutes security</source>
        <translation>untätig leerlauf autosperre abwesend minuten sicherheit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>screensaver desktop session security</source>
        <translation>bildschirmschoner desktop sitzung sicherheit</translation>
    </message>
    <message>
        <source>Before the machine sleeps</source>
        <translation>Bevor der Rechner schläft</translation>
    </message>
    <message>
        <source>suspend hibernate standby lid laptop security</source>
        <translation>bereitschaft ruhezustand standby deckel laptop sicherheit</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Infobereich und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>With the pinned profiles, to get and copy their tokens. Needs a desktop with a tray.</source>
        <translation>Mit den angehefteten Profilen, um ihre Tokens abzurufen und zu kopieren. Braucht einen Desktop mit Infobereich.</translation>
    </message>
    <message>
        <source>system tray status area indicator panel menu background</source>
        <translation>infobereich tray systemleiste anzeige panel menü hintergrund</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray. Ctrl+Q quits it.</source>
        <translation>Das Schließen des Fensters lässt das Programm im Infobereich. Strg+Q beendet es.</translation>
    </message>
    <message>
        <source>minimize minimise hide background quit exit</source>
        <translation>minimieren verbergen hintergrund beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Before a pinned token expires, and when one that is kept fresh could not be renewed.</source>
        <translation>Bevor ein angeheftetes Token abläuft, und wenn eines, das frisch gehalten wird, nicht erneuert werden konnte.</translation>
    </message>
    <message>
        <source>alert message popup warn bubble</source>
        <translation>hinweis meldung popup warnung</translation>
    </message>
    <message>
        <source>path file folder directory location configuration</source>
        <translation>pfad datei ordner verzeichnis ort konfiguration</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo die Dinge liegen</translation>
    </message>
    <message>
        <source>Profiles, no secrets</source>
        <translation>Profile, ohne Secrets</translation>
    </message>
    <message>
        <source>Your own flows</source>
        <translation>Ihre eigenen Flows</translation>
    </message>
</context>
<context>
    <name>claimcheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Esc clears.</source>
        <translation>Nichts gefunden für „%1“. Esc leert.</translation>
    </message>
</context>
<context>
    <name>claimcheck::ShortcutGroups</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Schnellwechsler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>claimcheck::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Type to find a command or a key</source>
        <translation>Tippen, um Befehl oder Taste zu finden</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Esc clears.</source>
        <translation>Nichts gefunden für „%1“. Esc leert.</translation>
    </message>
</context>
<context>
    <name>claimcheck::StatusArea</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Zwischenablage geleert</translation>
    </message>
    <message>
        <source>%1 copied · clipboard clears in %2 s</source>
        <translation>%1 kopiert · Zwischenablage wird in %2 s geleert</translation>
    </message>
    <message>
        <source>Keychain: not asked yet</source>
        <translation>Schlüsselbund: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Keychain: %1, open</source>
        <translation>Schlüsselbund: %1, offen</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <translation>Schlüsselbund: %1, gesperrt</translation>
    </message>
    <message>
        <source>Keychain: none in this session</source>
        <translation>Schlüsselbund: keiner in dieser Sitzung</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
</context>
<context>
    <name>claimcheck::Switcher</name>
    <message>
        <source>Quick switcher</source>
        <translation>Schnellwechsler</translation>
    </message>
    <message>
        <source>Customer, profile, prod…   (acme prod)</source>
        <translation>Kunde, Profil, prod…   (acme prod)</translation>
    </message>
    <message>
        <source>Find a profile</source>
        <translation>Profil suchen</translation>
    </message>
    <message>
        <source>Matching profiles</source>
        <translation>Passende Profile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys and what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>copy the token, new if need be</source>
        <translation>Token kopieren, nötigenfalls ein neues</translation>
    </message>
    <message>
        <source>copy it as header</source>
        <translation>als Header kopieren</translation>
    </message>
    <message>
        <source>go to the profile</source>
        <translation>zum Profil</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>anderes wählen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>There is no profile yet. Esc closes this, and Ctrl+N makes the first one.</source>
        <translation>Es gibt noch kein Profil. Esc schließt dies, und Strg+N legt das erste an.</translation>
    </message>
    <message>
        <source>No profile matches “%1”. Type some letters of a customer, a profile, a flow or a host, or prod, stg or dev.</source>
        <translation>Kein Profil passt zu „%1“. Tippen Sie einige Buchstaben eines Kunden, Profils, Flows oder Hosts, oder prod, stg oder dev.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a profile, and its place among those found</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>claimcheck::TokenMessages</name>
    <message>
        <source>It worked %1.</source>
        <translation>Geklappt hat es %1.</translation>
    </message>
    <message>
        <source>The profile is still as it was.</source>
        <translation>Das Profil ist noch, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Keep this in the profile</source>
        <translation>Im Profil ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>claimcheck::TokenNotices</name>
    <message>
        <source>A token expires in %1</source>
        <translation>Ein Token läuft ab in %1</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token abrufen</translation>
    </message>
    <message>
        <source>A token could not be renewed</source>
        <translation>Ein Token konnte nicht erneuert werden</translation>
    </message>
</context>
<context>
    <name>claimcheck::TokenPane</name>
    <message>
        <source>Getting a token</source>
        <translation>Token wird abgerufen</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <source>Copy in the shape the next tool wants</source>
        <translation>In der Form kopieren, die das nächste Werkzeug braucht</translation>
    </message>
    <message>
        <source>Access token, masked</source>
        <translation>Access Token, maskiert</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Kein Access Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access Token</translation>
    </message>
</context>
<context>
    <name>claimcheck::TopBar</name>
    <message>
        <source>Find   Ctrl+F   (acme env:prod is:expired)</source>
        <translation>Suchen   Strg+F   (acme env:prod is:expired)</translation>
    </message>
    <message>
        <source>Find profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
</context>
<context>
    <name>claimcheck::Tray</name>
    <message>
        <source>Claimcheck, locked</source>
        <translation>Claimcheck, gesperrt</translation>
    </message>
    <message>
        <source>Claimcheck</source>
        <translation>Claimcheck</translation>
    </message>
</context>
<context>
    <name>claimcheck::TrayMenu</name>
    <message>
        <source>%1 more in the window</source>
        <translation>%1 weitere im Fenster</translation>
    </message>
    <message>
        <source>&amp;Get token</source>
        <translation>Token &amp;abrufen</translation>
    </message>
    <message>
        <source>&amp;Copy PROD token</source>
        <translation>PROD-Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>getting a token…</source>
        <translation>Token wird abgerufen…</translation>
    </message>
    <message>
        <source>the last request failed</source>
        <translation>die letzte Anfrage schlug fehl</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>a token, and when</comment>
        <translation>abgelaufen %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::UndoNotice</name>
    <message>
        <source>The old ones are kept in memory until this window closes or locks. Undo (%1) puts them back.</source>
        <translation>Die alten bleiben im Arbeitsspeicher, bis dieses Fenster schließt oder sperrt. Rückgängig (%1) setzt sie wieder ein.</translation>
    </message>
    <message>
        <source>Replaced the credentials of “%1”.</source>
        <translation>Die Zugangsdaten von „%1“ wurden ersetzt.</translation>
    </message>
    <message>
        <source>It is not certain which credentials of “%1” the keychain holds now.</source>
        <translation>Es ist nicht sicher, welche Zugangsdaten von „%1“ der Schlüsselbund jetzt hält.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>claimcheck::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>claimcheck::Words</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>export line</source>
        <translation>export-Zeile</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Deleted %1: credentials, token and history are gone.</source>
        <translation>%1 gelöscht: Zugangsdaten, Token und Verlauf sind weg.</translation>
    </message>
    <message>
        <source>Deleted %1 profiles of %2: credentials, tokens and history are gone.</source>
        <translation>%1 Profile von %2 gelöscht: Zugangsdaten, Token und Verlauf sind weg.</translation>
    </message>
    <message>
        <source>Deleted %1 profiles: credentials, tokens and history are gone.</source>
        <translation>%1 Profile gelöscht: Zugangsdaten, Token und Verlauf sind weg.</translation>
    </message>
    <message>
        <source>There was nothing to delete.</source>
        <translation>Es gab nichts zu löschen.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleted: %1. Kept: %2.</source>
        <translation>Gelöscht: %1. Behalten: %2.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 %3</source>
        <translation>%1 wurde nicht gelöscht. %2 %3</translation>
    </message>
    <message>
        <source>Form (application/x-www-form-urlencoded)</source>
        <translation>Formular (application/x-www-form-urlencoded)</translation>
    </message>
    <message>
        <source>JSON (application/json)</source>
        <translation>JSON (application/json)</translation>
    </message>
    <message>
        <source>Basic header, percent-encoded first (RFC 6749)</source>
        <translation>Basic-Header, vorher prozentkodiert (RFC 6749)</translation>
    </message>
    <message>
        <source>Basic header, as typed</source>
        <translation>Basic-Header, wie eingegeben</translation>
    </message>
    <message>
        <source>Two fields of the body</source>
        <translation>Zwei Felder im Body</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>Die URL ist ungültig.</translation>
    </message>
    <message>
        <source>Use a form like https://api.example.com.</source>
        <translation>Verwenden Sie eine Form wie https://api.example.com.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://.</source>
        <translation>Die URL beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>The URL holds a user name or a password.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove everything up to the @; credentials belong in their own fields.</source>
        <translation>Entfernen Sie alles bis zum @; Zugangsdaten gehören in ihre eigenen Felder.</translation>
    </message>
    <message>
        <source>The URL holds a fragment (#…).</source>
        <translation>Die URL enthält ein Fragment (#…).</translation>
    </message>
    <message>
        <source>Remove the # and what follows.</source>
        <translation>Entfernen Sie das # und was folgt.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is 0.</source>
        <translation>Der Port der URL ist 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>Verwenden Sie einen Port von 1 bis 65535 oder keinen.</translation>
    </message>
    <message>
        <source>The URL holds a control character.</source>
        <translation>Die URL enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation>Tippen Sie sie neu, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>The URL is not encrypted (http://).</source>
        <translation>Die URL ist nicht verschlüsselt (http://).</translation>
    </message>
    <message>
        <source>Use https://; plain http is for this machine only (localhost, 127.0.0.1).</source>
        <translation>Verwenden Sie https://; einfaches http ist nur für diesen Rechner da (localhost, 127.0.0.1).</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>Die URL ist leer.</translation>
    </message>
    <message>
        <source>The stored credentials are not in a form that this version reads.</source>
        <translation>Die gespeicherten Zugangsdaten haben eine Form, die diese Version nicht liest.</translation>
    </message>
    <message>
        <source>Enter the client ID and the secret again, or use the version that stored them.</source>
        <translation>Geben Sie Client-ID und Secret noch einmal ein, oder verwenden Sie die Version, die sie gespeichert hat.</translation>
    </message>
    <message>
        <source>The client secret is empty.</source>
        <translation>Das Client-Secret ist leer.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this client ID.</source>
        <translation>Geben Sie das Secret ein, das zu dieser Client-ID gehört.</translation>
    </message>
    <message>
        <source>The client ID and the secret are too long for a keychain: %1 bytes, at most %2 fit.</source>
        <translation>Client-ID und Secret sind zu lang für einen Schlüsselbund: %1 Bytes, höchstens %2 passen hinein.</translation>
    </message>
    <message>
        <source>Check that only the secret was pasted. Nothing was saved.</source>
        <translation>Prüfen Sie, ob nur das Secret eingefügt wurde. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The secret begins and ends with white space; it is kept as it is.</source>
        <translation>Das Secret beginnt und endet mit Leerraum; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The secret begins with white space; it is kept as it is.</source>
        <translation>Das Secret beginnt mit Leerraum; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The secret ends with white space; it is kept as it is.</source>
        <translation>Das Secret endet mit Leerraum; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The secret has invisible control characters in it; it is kept as it is.</source>
        <translation>Das Secret enthält unsichtbare Steuerzeichen; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>(cut at 64 KiB)</source>
        <translation>(bei 64 KiB abgeschnitten)</translation>
    </message>
    <message>
        <source>(not shown: the secret stands in it unescaped)</source>
        <translation>(nicht gezeigt: das Secret steht unmaskiert darin)</translation>
    </message>
    <message>
        <source>the credentials in the request body</source>
        <translation>den Zugangsdaten im Body der Anfrage</translation>
    </message>
    <message>
        <source>the credentials in the Basic header</source>
        <translation>den Zugangsdaten im Basic-Header</translation>
    </message>
    <message>
        <source>the credentials in the Basic header, not percent-encoded</source>
        <translation>den Zugangsdaten im Basic-Header, nicht prozentkodiert</translation>
    </message>
    <message>
        <source>this server may want the credentials in the request body.</source>
        <translation>Dieser Server will die Zugangsdaten vielleicht im Body der Anfrage.</translation>
    </message>
    <message>
        <source>this server may want the credentials in the Basic header.</source>
        <translation>Dieser Server will die Zugangsdaten vielleicht im Basic-Header.</translation>
    </message>
    <message>
        <source>this server may want the credentials in the Basic header, not percent-encoded.</source>
        <translation>Dieser Server will die Zugangsdaten vielleicht im Basic-Header, nicht prozentkodiert.</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation>dem Body als JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation>dem Body als Formular</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>leerem Scope</translation>
    </message>
    <message>
        <source>the flow&apos;s own scope</source>
        <translation>dem eigenen Scope des Flows</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Try the request body once</source>
        <translation>Einmal den Body der Anfrage probieren</translation>
    </message>
    <message>
        <source>Try the Basic header once</source>
        <translation>Einmal den Basic-Header probieren</translation>
    </message>
    <message>
        <source>Try the raw Basic header once</source>
        <translation>Einmal den rohen Basic-Header probieren</translation>
    </message>
    <message>
        <source>this server may want the body as JSON.</source>
        <translation>Dieser Server will den Body vielleicht als JSON.</translation>
    </message>
    <message>
        <source>this server may want the body as a form.</source>
        <translation>Dieser Server will den Body vielleicht als Formular.</translation>
    </message>
    <message>
        <source>Try the body as JSON once</source>
        <translation>Den Body einmal als JSON probieren</translation>
    </message>
    <message>
        <source>Try the body as a form once</source>
        <translation>Den Body einmal als Formular probieren</translation>
    </message>
    <message>
        <source>this server may grant the scope that the flow asks for by itself.</source>
        <translation>Dieser Server gewährt vielleicht den Scope, den der Flow von sich aus anfragt.</translation>
    </message>
    <message>
        <source>this server may have a scope of its own for who asks for none.</source>
        <translation>Dieser Server hat vielleicht einen eigenen Scope für alle, die keinen anfragen.</translation>
    </message>
    <message>
        <source>Try the flow&apos;s own scope once</source>
        <translation>Einmal den eigenen Scope des Flows probieren</translation>
    </message>
    <message>
        <source>Try without the scope once</source>
        <translation>Einmal ohne den Scope probieren</translation>
    </message>
    <message>
        <source>without a customer</source>
        <translation>ohne Kunden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>There is already a profile &apos;%1&apos; %2 (%3); choose another name.</source>
        <translation>Es gibt schon ein Profil „%1“ %2 (%3); wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>The name has line breaks or other control characters.</source>
        <translation>Der Name enthält Zeilenumbrüche oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>The customer has line breaks or other control characters.</source>
        <translation>Der Kunde enthält Zeilenumbrüche oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>The profile belongs to another flow.</source>
        <translation>Das Profil gehört zu einem anderen Flow.</translation>
    </message>
    <message>
        <source>Enter the base URL of this environment.</source>
        <translation>Geben Sie die Basis-URL dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (the part from &apos;?&apos; on).</source>
        <translation>Die Basis-URL darf keine Query haben (den Teil ab „?“).</translation>
    </message>
    <message>
        <source>The path must begin with &apos;/&apos; and have no &apos;?&apos;, &apos;#&apos;, spaces or control characters.</source>
        <translation>Der Pfad muss mit „/“ beginnen und darf kein „?“, „#“, Leerzeichen oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>%1 does not take a body in &apos;%2&apos;.</source>
        <translation>%1 nimmt keinen Body als „%2“ an.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials as &apos;%2&apos;.</source>
        <translation>%1 nimmt die Zugangsdaten nicht als „%2“ an.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 has a line break or NUL in it.</source>
        <translation>%1 enthält einen Zeilenumbruch oder NUL.</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 muss eines von %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be scopes with spaces between them, in printable ASCII without quotes and backslashes.</source>
        <translation>%1 müssen Scopes mit Leerzeichen dazwischen sein, in druckbarem ASCII ohne Anführungszeichen und Backslashes.</translation>
    </message>
    <message>
        <source>%1 has no parameter &apos;%2&apos;.</source>
        <translation>%1 hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>An extra parameter needs a name without control characters.</source>
        <translation>Ein zusätzlicher Parameter braucht einen Namen ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is sent with the credentials; enter it there.</source>
        <translation>„%1“ wird mit den Zugangsdaten gesendet; geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is always sent by this flow and cannot be changed.</source>
        <translation>„%1“ wird von diesem Flow immer gesendet und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential; parameters are stored in a plain file, so it may not go here.</source>
        <translation>„%1“ sieht nach Zugangsdaten aus; Parameter stehen in einer einfachen Datei, daher darf es hier nicht hin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a line break or NUL in it.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder NUL.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>A header name has letters, digits and hyphens only.</source>
        <translation>Ein Header-Name hat nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by Claimcheck itself.</source>
        <translation>„%1“ setzt Claimcheck selbst.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential; headers are stored in a plain file, so it may not go here.</source>
        <translation>„%1“ sieht nach Zugangsdaten aus; Header stehen in einer einfachen Datei, daher darf es hier nicht hin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a line break or another control character in it.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The header &apos;%1&apos; is there twice.</source>
        <translation>Der Header „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The server does not accept this client ID and secret</source>
        <translation>Der Server akzeptiert diese Client-ID und dieses Secret nicht</translation>
    </message>
    <message>
        <source>Check that they belong to this environment and base URL.</source>
        <translation>Prüfen Sie, ob sie zu dieser Umgebung und Basis-URL gehören.</translation>
    </message>
    <message>
        <source>The server misses a parameter or does not know one</source>
        <translation>Der Server vermisst einen Parameter oder kennt einen nicht</translation>
    </message>
    <message>
        <source>Compare the request with the vendor&apos;s documentation; the server&apos;s own words may name the parameter.</source>
        <translation>Vergleichen Sie die Anfrage mit der Dokumentation des Anbieters; die Worte des Servers nennen vielleicht den Parameter.</translation>
    </message>
    <message>
        <source>The server does not accept this grant</source>
        <translation>Der Server akzeptiert diesen Grant nicht</translation>
    </message>
    <message>
        <source>For client credentials this often means that the client is disabled or of another tenant.</source>
        <translation>Bei Client Credentials heißt das oft, dass der Client deaktiviert ist oder zu einem anderen Mandanten gehört.</translation>
    </message>
    <message>
        <source>This client may not use the client credentials grant</source>
        <translation>Dieser Client darf den Grant Client Credentials nicht verwenden</translation>
    </message>
    <message>
        <source>Ask the vendor to allow the grant &apos;client_credentials&apos; for this client.</source>
        <translation>Bitten Sie den Anbieter, den Grant „client_credentials“ für diesen Client zu erlauben.</translation>
    </message>
    <message>
        <source>The server does not know the client credentials grant, or could not read the body</source>
        <translation>Der Server kennt den Grant Client Credentials nicht oder konnte den Body nicht lesen</translation>
    </message>
    <message>
        <source>Check the path and the body encoding: a server that expects a form does not see grant_type in JSON.</source>
        <translation>Prüfen Sie Pfad und Body-Kodierung: Ein Server, der ein Formular erwartet, sieht grant_type in JSON nicht.</translation>
    </message>
    <message>
        <source>The server does not grant the scope that was asked for</source>
        <translation>Der Server gewährt den angefragten Scope nicht</translation>
    </message>
    <message>
        <source>Check the spelling of the scope, or ask for fewer; an empty scope asks for the default.</source>
        <translation>Prüfen Sie die Schreibweise des Scopes, oder fragen Sie weniger an; ein leerer Scope fragt den Standard an.</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience that was asked for</source>
        <translation>Der Server kennt die angefragte Resource oder Audience nicht</translation>
    </message>
    <message>
        <source>Check the resource and audience of the profile.</source>
        <translation>Prüfen Sie Resource und Audience des Profils.</translation>
    </message>
    <message>
        <source>The server says: Retry-After: %1.</source>
        <translation>Der Server sagt: Retry-After: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before the next request (Retry-After: %2).</source>
        <translation>Warten Sie %1 bis zur nächsten Anfrage (Retry-After: %2).</translation>
    </message>
    <message>
        <source>The server knows the request but does not allow it</source>
        <translation>Der Server versteht die Anfrage, erlaubt sie aber nicht</translation>
    </message>
    <message>
        <source>The client may be disabled, or this network&apos;s address not on the vendor&apos;s list; ask the vendor.</source>
        <translation>Vielleicht ist der Client deaktiviert, oder die Adresse dieses Netzes steht nicht auf der Liste des Anbieters; fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>There is no token endpoint at this address</source>
        <translation>Unter dieser Adresse gibt es keinen Token-Endpunkt</translation>
    </message>
    <message>
        <source>Check the base URL and the path; the environment&apos;s host may be another one.</source>
        <translation>Prüfen Sie Basis-URL und Pfad; der Host der Umgebung ist vielleicht ein anderer.</translation>
    </message>
    <message>
        <source>The address is there but does not take POST</source>
        <translation>Die Adresse gibt es, sie nimmt aber kein POST an</translation>
    </message>
    <message>
        <source>Check the path: this is likely not the token endpoint.</source>
        <translation>Prüfen Sie den Pfad: Dies ist vermutlich nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Check the path: this is likely not the token endpoint (it allows %1).</source>
        <translation>Prüfen Sie den Pfad: Dies ist vermutlich nicht der Token-Endpunkt (erlaubt ist %1).</translation>
    </message>
    <message>
        <source>The server cannot answer in a form that was asked for</source>
        <translation>Der Server kann nicht in einer der verlangten Formen antworten</translation>
    </message>
    <message>
        <source>Check the Accept header among the profile&apos;s extra headers.</source>
        <translation>Prüfen Sie den Accept-Header unter den zusätzlichen Headern des Profils.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a user name and password</source>
        <translation>Ein Proxy auf dem Weg verlangt Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>Let this host bypass the proxy, or ask whoever runs it.</source>
        <translation>Lassen Sie diesen Host den Proxy umgehen, oder fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The server did not get the whole request in time</source>
        <translation>Der Server erhielt die Anfrage nicht rechtzeitig ganz</translation>
    </message>
    <message>
        <source>Try again; check proxies on the way.</source>
        <translation>Versuchen Sie es erneut; prüfen Sie die Proxys auf dem Weg.</translation>
    </message>
    <message>
        <source>The request is too large for the server</source>
        <translation>Die Anfrage ist dem Server zu groß</translation>
    </message>
    <message>
        <source>Check the parameters for pasted text.</source>
        <translation>Prüfen Sie die Parameter auf versehentlich eingefügten Text.</translation>
    </message>
    <message>
        <source>The server does not take this body encoding</source>
        <translation>Der Server nimmt diese Body-Kodierung nicht an</translation>
    </message>
    <message>
        <source>Check that the profile uses the right flow and the right body encoding for this server.</source>
        <translation>Prüfen Sie, ob das Profil den richtigen Flow und die richtige Body-Kodierung für diesen Server hat.</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>Der Server hat zu viele Anfragen bekommen</translation>
    </message>
    <message>
        <source>Wait a minute before the next request.</source>
        <translation>Warten Sie eine Minute bis zur nächsten Anfrage.</translation>
    </message>
    <message>
        <source>The server could not use the request</source>
        <translation>Der Server konnte mit der Anfrage nichts anfangen</translation>
    </message>
    <message>
        <source>Compare the parameters and the body encoding with the vendor&apos;s documentation.</source>
        <translation>Vergleichen Sie Parameter und Body-Kodierung mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>See the response in the Exchange tab.</source>
        <translation>Sehen Sie die Antwort im Reiter Mitschnitt an.</translation>
    </message>
    <message>
        <source>A gateway did not reach the vendor&apos;s server</source>
        <translation>Ein Gateway hat den Server des Anbieters nicht erreicht</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays, the vendor&apos;s service is down.</source>
        <translation>Versuchen Sie es in einer Minute erneut; bleibt es so, ist der Dienst des Anbieters ausgefallen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s service is unavailable</source>
        <translation>Der Dienst des Anbieters ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays, ask the vendor about maintenance.</source>
        <translation>Versuchen Sie es in einer Minute erneut; bleibt es so, fragen Sie den Anbieter nach Wartungsarbeiten.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server failed</source>
        <translation>Der Server des Anbieters hatte einen Fehler</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the vendor the time and the response.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, senden Sie dem Anbieter Uhrzeit und Antwort.</translation>
    </message>
    <message>
        <source>The response reports an error in spite of its status</source>
        <translation>Die Antwort meldet trotz ihres Status einen Fehler</translation>
    </message>
    <message>
        <source>Read what the server says; check the credentials and the parameters.</source>
        <translation>Lesen Sie, was der Server sagt; prüfen Sie Zugangsdaten und Parameter.</translation>
    </message>
    <message>
        <source>The server sent an empty response</source>
        <translation>Der Server hat eine leere Antwort gesendet</translation>
    </message>
    <message>
        <source>Check the base URL and the path; ask the vendor if it stays.</source>
        <translation>Prüfen Sie Basis-URL und Pfad; bleibt es so, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a token</source>
        <translation>Der Server hat eine Webseite statt eines Tokens gesendet</translation>
    </message>
    <message>
        <source>Check the base URL and the path; a login page, a proxy or a firewall may have answered.</source>
        <translation>Prüfen Sie Basis-URL und Pfad; vielleicht hat eine Anmeldeseite, ein Proxy oder eine Firewall geantwortet.</translation>
    </message>
    <message>
        <source>The response is not a JSON object</source>
        <translation>Die Antwort ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Check the base URL and the path; an Accept header of application/json may help.</source>
        <translation>Prüfen Sie Basis-URL und Pfad; ein Accept-Header mit application/json hilft vielleicht.</translation>
    </message>
    <message>
        <source>The response has no &apos;%1&apos;</source>
        <translation>Die Antwort hat kein „%1“</translation>
    </message>
    <message>
        <source>The response is an empty object; ask the vendor.</source>
        <translation>Die Antwort ist ein leeres Objekt; fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>It has %1. Check that the profile uses the right flow.</source>
        <translation>Sie hat %1. Prüfen Sie, ob das Profil den richtigen Flow verwendet.</translation>
    </message>
    <message>
        <source>Ask the vendor; the request itself was accepted.</source>
        <translation>Fragen Sie den Anbieter; die Anfrage selbst wurde angenommen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the response is not a string</source>
        <translation>„%1“ in der Antwort ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the response is empty</source>
        <translation>„%1“ in der Antwort ist leer</translation>
    </message>
    <message>
        <source>The access token has line breaks or control characters, so no header can carry it</source>
        <translation>Das Access Token enthält Zeilenumbrüche oder Steuerzeichen, daher kann kein Header es tragen</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Token-Typ</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering (HTTP %1).</source>
        <translation>Der Server verweist anderswohin, statt zu antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>Redirects are never followed with credentials; check the base URL and the path.</source>
        <translation>Weiterleitungen wird mit Zugangsdaten nie gefolgt; prüfen Sie Basis-URL und Pfad.</translation>
    </message>
    <message>
        <source>Edit the profile; nothing was sent.</source>
        <translation>Bearbeiten Sie das Profil; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check how the credentials were pasted; nothing was sent.</source>
        <translation>Prüfen Sie, wie die Zugangsdaten eingefügt wurden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The client ID or the secret has a line break or NUL, which Basic cannot carry.</source>
        <translation>Client-ID oder Secret enthält einen Zeilenumbruch oder NUL, was Basic nicht übertragen kann.</translation>
    </message>
    <message>
        <source>The client ID has a colon, which ends the ID in a raw Basic header.</source>
        <translation>Die Client-ID enthält einen Doppelpunkt, der die ID in einem rohen Basic-Header beendet.</translation>
    </message>
    <message>
        <source>The client ID or the secret has control characters, which Basic cannot carry.</source>
        <translation>Client-ID oder Secret enthält Steuerzeichen, die Basic nicht übertragen kann.</translation>
    </message>
    <message>
        <source>‹client ID›</source>
        <translation>‹Client-ID›</translation>
    </message>
    <message>
        <source>Your keychain (%1) is locked.</source>
        <translation>Ihr Schlüsselbund (%1) ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again; nothing was changed.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your keychain (%1) has no default keyring yet.</source>
        <translation>Ihr Schlüsselbund (%1) hat noch keinen Standardschlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock it: you will be asked for a password for a new keyring. Nothing was changed.</source>
        <translation>Entsperren Sie ihn: Sie werden nach einem Passwort für einen neuen Schlüsselbund gefragt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no keychain service in this session (org.freedesktop.secrets).</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbunddienst (org.freedesktop.secrets).</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or keep these credentials for this session only.</source>
        <translation>Starten Sie GNOME Keyring oder KWallet, oder behalten Sie diese Zugangsdaten nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the keychain in your system&apos;s own password manager.</source>
        <translation>Versuchen Sie es erneut; passiert es wieder, sehen Sie sich den Schlüsselbund in der Passwortverwaltung Ihres Systems an.</translation>
    </message>
    <message>
        <source>Your keychain did not answer within %1 s.</source>
        <translation>Ihr Schlüsselbund hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>See whether it waits for you in another window, then try again; nothing was changed.</source>
        <translation>Sehen Sie nach, ob er in einem anderen Fenster auf Sie wartet, und versuchen Sie es dann erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It stopped half-way, so the change may or may not have been made: try again when it is open.</source>
        <translation>Er hörte mittendrin auf, die Änderung ist also vielleicht erfolgt, vielleicht nicht: Versuchen Sie es erneut, wenn er offen ist.</translation>
    </message>
    <message>
        <source>Your keychain holds no credentials for this profile.</source>
        <translation>Ihr Schlüsselbund hat keine Zugangsdaten für dieses Profil.</translation>
    </message>
    <message>
        <source>Edit the profile and enter its client ID and secret.</source>
        <translation>Bearbeiten Sie das Profil und geben Sie Client-ID und Secret ein.</translation>
    </message>
    <message>
        <source>Access to your keychain was refused in its prompt.</source>
        <translation>Der Zugriff auf Ihren Schlüsselbund wurde in seinem Dialog abgelehnt.</translation>
    </message>
    <message>
        <source>Your keychain refused access.</source>
        <translation>Ihr Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Your keychain could not remove the credentials.</source>
        <translation>Ihr Schlüsselbund konnte die Zugangsdaten nicht entfernen.</translation>
    </message>
    <message>
        <source>Your keychain reported an error.</source>
        <translation>Ihr Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Your keychain still holds the credentials it was told to remove.</source>
        <translation>Ihr Schlüsselbund hat die Zugangsdaten noch, die er entfernen sollte.</translation>
    </message>
    <message>
        <source>Your keychain did not say whether it is open.</source>
        <translation>Ihr Schlüsselbund hat nicht gesagt, ob er offen ist.</translation>
    </message>
    <message>
        <source>Your keychain did not keep the credentials.</source>
        <translation>Ihr Schlüsselbund hat die Zugangsdaten nicht behalten.</translation>
    </message>
    <message>
        <source>What it held before is unchanged.</source>
        <translation>Was er vorher hatte, ist unverändert.</translation>
    </message>
    <message>
        <source> What it held before was put back.</source>
        <translation> Was er vorher hatte, wurde zurückgelegt.</translation>
    </message>
    <message>
        <source> What it held before could not be put back: enter the credentials again.</source>
        <translation> Was er vorher hatte, ließ sich nicht zurücklegen: Geben Sie die Zugangsdaten noch einmal ein.</translation>
    </message>
    <message>
        <source>The host of %1 was not found.</source>
        <translation>Der Host von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo, and whether the name needs a VPN or another DNS server.</source>
        <translation>Prüfen Sie die Basis-URL auf Tippfehler, und ob der Name ein VPN oder einen anderen DNS-Server braucht.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether the service is running.</source>
        <translation>Prüfen Sie den Port der Basis-URL, und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor es geantwortet hatte.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, a proxy or the server drops this request.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, verwirft ein Proxy oder der Server diese Anfrage.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered, or did not answer in HTTP.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor es geantwortet hatte, oder antwortete nicht in HTTP.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the port of the base URL: another service may be listening there.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, prüfen Sie den Port der Basis-URL: Vielleicht lauscht dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 hat die Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether a firewall or a missing VPN is in the way.</source>
        <translation>Prüfen Sie den Port der Basis-URL, und ob eine Firewall oder ein fehlendes VPN im Weg ist.</translation>
    </message>
    <message>
        <source>The network went away while speaking to %1.</source>
        <translation>Das Netz fiel während der Verbindung mit %1 aus.</translation>
    </message>
    <message>
        <source>Try again once the connection is back.</source>
        <translation>Versuchen Sie es erneut, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>There is no network to reach %1.</source>
        <translation>Es gibt kein Netz, um %1 zu erreichen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection.</source>
        <translation>Prüfen Sie die Netzverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 hat nicht in HTTP geantwortet.</translation>
    </message>
    <message>
        <source>Check the port of the base URL: another service may be listening there.</source>
        <translation>Prüfen Sie den Port der Basis-URL: Vielleicht lauscht dort ein anderer Dienst.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2, which sends the request elsewhere. Claimcheck does not follow: credentials go only to the address you set.</source>
        <translation>%1 hat mit HTTP %2 geantwortet, was die Anfrage anderswohin schickt. Claimcheck folgt dem nicht: Zugangsdaten gehen nur an die Adresse, die Sie festgelegt haben.</translation>
    </message>
    <message>
        <source>Check the base URL and the path; ask the vendor for the token endpoint&apos;s final address.</source>
        <translation>Prüfen Sie Basis-URL und Pfad; fragen Sie den Anbieter nach der endgültigen Adresse des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>It points to %1</source>
        <translation>Sie verweist auf %1</translation>
    </message>
    <message>
        <source>The transfer from %1 failed.</source>
        <translation>Die Übertragung von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again; check this computer&apos;s network connection, and whether a VPN is needed.</source>
        <translation>Versuchen Sie es erneut; prüfen Sie die Netzverbindung dieses Rechners, und ob ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 hat seine Antwort nicht innerhalb von %2 s beendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask the vendor: the request arrived, the answer did not.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, fragen Sie den Anbieter: Die Anfrage kam an, die Antwort nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make a connection to %2 within %3 s.</source>
        <translation>Der Proxy %1 hat innerhalb von %3 s keine Verbindung zu %2 aufgebaut.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or whether this host should bypass the proxy.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems, oder ob dieser Host den Proxy umgehen soll.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>Innerhalb von %2 s kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The answer of %1 ended early: the connection closed in the middle of it.</source>
        <translation>Die Antwort von %1 endete zu früh: Die Verbindung schloss mittendrin.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, a proxy or the server cuts answers off.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, schneidet ein Proxy oder der Server Antworten ab.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2, which only announces an answer.</source>
        <translation>%1 hat mit HTTP %2 geantwortet, was eine Antwort nur ankündigt.</translation>
    </message>
    <message>
        <source>Ask the vendor; a proxy or gateway on the way may be the cause.</source>
        <translation>Fragen Sie den Anbieter; die Ursache kann ein Proxy oder Gateway auf dem Weg sein.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2 with a compressed body, although it was asked not to.</source>
        <translation>%1 hat mit HTTP %2 und einem komprimierten Body geantwortet, obwohl darum gebeten war, es nicht zu tun.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs the gateway, to honour Accept-Encoding: identity.</source>
        <translation>Bitten Sie den Anbieter oder den Betreiber des Gateways, Accept-Encoding: identity zu beachten.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 sent more than %2, far more than a token response holds.</source>
        <translation>%1 hat mehr als %2 gesendet, weit mehr, als eine Token-Antwort enthält.</translation>
    </message>
    <message>
        <source>Check the base URL and the path: this may not be a token endpoint.</source>
        <translation>Prüfen Sie Basis-URL und Pfad: Dies ist vielleicht kein Token-Endpunkt.</translation>
    </message>
    <message>
        <source>A header name has characters that HTTP does not allow.</source>
        <translation>Ein Header-Name enthält Zeichen, die HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The header “%1” holds a line break or another control character.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The header “%1” is set by Claimcheck itself.</source>
        <translation>Den Header „%1“ setzt Claimcheck selbst.</translation>
    </message>
    <message>
        <source>The header “%1” is given twice.</source>
        <translation>Der Header „%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The request method has characters that HTTP does not allow.</source>
        <translation>Die Anfragemethode enthält Zeichen, die HTTP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 refused the connection.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 does not find the host of %2.</source>
        <translation>Der Proxy %1 findet den Host von %2 nicht.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo, and whether the host should bypass the proxy.</source>
        <translation>Prüfen Sie die Basis-URL auf Tippfehler, und ob der Host den Proxy umgehen soll.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the host of %2.</source>
        <translation>Der Proxy %1 wurde nicht gefunden oder findet den Host von %2 nicht.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the system&apos;s settings, and the base URL for a typo.</source>
        <translation>Prüfen Sie den Namen des Proxys in den Systemeinstellungen und die Basis-URL auf Tippfehler.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of making one to %2.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen, statt eine zu %2 aufzubauen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make a connection to %2 in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig eine Verbindung zu %2 aufgebaut.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept its user name and password.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 akzeptiert Benutzernamen und Passwort nicht.</translation>
    </message>
    <message>
        <source>Check them in the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie sie in den Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and password.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Claimcheck does not ask you for them; let this host bypass the proxy, or put one before it that signs in.</source>
        <translation>Claimcheck fragt Sie nicht danach; lassen Sie diesen Host den Proxy umgehen, oder schalten Sie einen davor, der sich anmeldet.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindungen zu %2.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or whether it should bypass the proxy.</source>
        <translation>Bitten Sie den Betreiber des Proxys, diesen Host zu erlauben, oder fragen Sie, ob er den Proxy umgehen soll.</translation>
    </message>
    <message>
        <source>The proxy %1 could not make a connection to %2.</source>
        <translation>Der Proxy %1 konnte keine Verbindung zu %2 aufbauen.</translation>
    </message>
    <message>
        <source>Check host and port of the base URL; if they are right, ask whoever runs the proxy.</source>
        <translation>Prüfen Sie Host und Port der Basis-URL; stimmen sie, fragen Sie den Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>%1 on the way to %2 does not answer as a proxy.</source>
        <translation>%1 auf dem Weg zu %2 antwortet nicht wie ein Proxy.</translation>
    </message>
    <message>
        <source>No connection by way of the proxy %1 to %2 came about.</source>
        <translation>Über den Proxy %1 kam keine Verbindung zu %2 zustande.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Do not send credentials there; tell the vendor.</source>
        <translation>Senden Sie keine Zugangsdaten dorthin; informieren Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 shows a self-signed certificate, which no authority vouches for.</source>
        <translation>%1 zeigt ein selbstsigniertes Zertifikat, für das keine Zertifizierungsstelle bürgt.</translation>
    </message>
    <message>
        <source>If it is a test server of your own, add its certificate to the system&apos;s trust store.</source>
        <translation>Ist es ein eigener Testserver, fügen Sie sein Zertifikat dem Zertifikatsspeicher des Systems hinzu.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s authority, add it to the system&apos;s trust store (claimcheck-cli also takes --cacert); otherwise do not send credentials there.</source>
        <translation>Ist es die Zertifizierungsstelle Ihrer Firma, fügen Sie sie dem Zertifikatsspeicher des Systems hinzu (claimcheck-cli kennt auch --cacert); sonst senden Sie keine Zugangsdaten dorthin.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Hostnamen.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo or an alias of the server.</source>
        <translation>Prüfen Sie die Basis-URL auf einen Tippfehler oder einen Alias des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Tell the vendor to renew it, unless this computer&apos;s clock is wrong.</source>
        <translation>Bitten Sie den Anbieter, es zu erneuern, falls nicht die Uhr dieses Rechners falsch geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Ask the vendor, or your company if it inspects TLS, about the certificate.</source>
        <translation>Fragen Sie den Anbieter nach dem Zertifikat, oder Ihre Firma, falls sie TLS mitliest.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zu %1 ließ sich keine sichere Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe (below 1.2).</source>
        <translation>%1 bietet nur TLS-Versionen an, die nicht mehr sicher sind (unter 1.2).</translation>
    </message>
    <message>
        <source>The vendor has to enable TLS 1.2 or 1.3 there.</source>
        <translation>Der Anbieter muss dort TLS 1.2 oder 1.3 einschalten.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation>%1 spricht kein TLS.</translation>
    </message>
    <message>
        <source>Check the port of the base URL: this one may be for plain http.</source>
        <translation>Prüfen Sie den Port der Basis-URL: Dieser ist vielleicht für einfaches http.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, which Claimcheck does not send.</source>
        <translation>%1 verlangt ein Client-Zertifikat, das Claimcheck nicht sendet.</translation>
    </message>
    <message>
        <source>Ask the vendor for an address without mutual TLS.</source>
        <translation>Fragen Sie den Anbieter nach einer Adresse ohne gegenseitiges TLS.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether a proxy or firewall interferes.</source>
        <translation>Prüfen Sie den Port der Basis-URL, und ob ein Proxy oder eine Firewall stört.</translation>
    </message>
    <message>
        <source>Issued to %1 by %2.</source>
        <translation>Ausgestellt für %1 von %2.</translation>
    </message>
    <message>
        <source>Valid for %1.</source>
        <translation>Gültig für %1.</translation>
    </message>
    <message>
        <source>A probe, %1:</source>
        <translation>Eine Probe, %1:</translation>
    </message>
    <message>
        <source>The flow “%1” of this profile is not there.</source>
        <translation>Der Flow „%1“ dieses Profils ist nicht da.</translation>
    </message>
    <message>
        <source>Put its definition back into the flows folder, or choose another flow.</source>
        <translation>Legen Sie seine Definition in den Flows-Ordner zurück, oder wählen Sie einen anderen Flow.</translation>
    </message>
    <message>
        <source>The server asked for a pause, %1 of which are left; nothing was sent.</source>
        <translation>Der Server hat um eine Pause gebeten, von der noch %1 übrig sind; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait until then: a request before would make the server refuse for longer.</source>
        <translation>Warten Sie so lange: Eine frühere Anfrage würde den Server länger ablehnen lassen.</translation>
    </message>
    <message>
        <source>The store of credentials was closed before it had answered.</source>
        <translation>Der Speicher der Zugangsdaten wurde geschlossen, bevor er geantwortet hatte.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The credentials of this profile are not in this session’s memory: it was locked or started anew since.</source>
        <translation>Die Zugangsdaten dieses Profils sind nicht im Arbeitsspeicher dieser Sitzung: Seither wurde gesperrt oder neu gestartet.</translation>
    </message>
    <message>
        <source>Enter the client ID and the secret in the profile.</source>
        <translation>Geben Sie Client-ID und Secret im Profil ein.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>Arbeitsspeicher dieser Sitzung</translation>
    </message>
    <message>
        <source>The profiles cannot be read from %1: %2.</source>
        <translation>Die Profile lassen sich nicht aus %1 lesen: %2.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions and start again; nothing is saved meanwhile.</source>
        <translation>Berichtigen Sie die Rechte der Datei und starten Sie neu; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>A profile was left out: %1: %2.</source>
        <translation>Ein Profil wurde ausgelassen: %1: %2.</translation>
    </message>
    <message>
        <source>It stays in the file; correct it there or delete it.</source>
        <translation>Es bleibt in der Datei; berichtigen Sie es dort oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The profile file %1 cannot be used (%2) and could not be set aside.</source>
        <translation>Die Profildatei %1 ist unbrauchbar (%2) und ließ sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Move the file away and start again; nothing is saved meanwhile.</source>
        <translation>Verschieben Sie die Datei und starten Sie neu; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The profile file could not be used: %1. It was set aside as %2.</source>
        <translation>Die Profildatei war unbrauchbar: %1. Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Nothing is lost: correct that file and put it back as %1.</source>
        <translation>Es ist nichts verloren: Berichtigen Sie jene Datei und legen Sie sie als %1 zurück.</translation>
    </message>
    <message>
        <source>Another Claimcheck is writing %1.</source>
        <translation>Ein anderes Claimcheck schreibt gerade %1.</translation>
    </message>
    <message>
        <source>Try again in a moment; the old file is whole.</source>
        <translation>Versuchen Sie es gleich erneut; die alte Datei ist heil.</translation>
    </message>
    <message>
        <source>The profiles could not be saved to %1: %2.</source>
        <translation>Die Profile ließen sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>Free some disk space or correct the permissions, then save again; the old file is whole.</source>
        <translation>Schaffen Sie Speicherplatz oder berichtigen Sie die Rechte und speichern Sie dann erneut; die alte Datei ist heil.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Expires now</source>
        <translation>Läuft jetzt ab</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation>Gültig in %1</translation>
    </message>
    <message>
        <source>Valid from now on</source>
        <translation>Ab jetzt gültig</translation>
    </message>
    <message>
        <source>Valid since %1</source>
        <translation>Seit %1 gültig</translation>
    </message>
    <message>
        <source>Issued %1 ahead of this clock</source>
        <translation>Ausgestellt, %1 vor dieser Uhr</translation>
    </message>
    <message>
        <source>Issued just now</source>
        <translation>Gerade ausgestellt</translation>
    </message>
    <message>
        <source>Issued %1 ago</source>
        <translation>Vor %1 ausgestellt</translation>
    </message>
    <message>
        <source>Signed in %1 ahead of this clock</source>
        <translation>Angemeldet, %1 vor dieser Uhr</translation>
    </message>
    <message>
        <source>Signed in just now</source>
        <translation>Gerade angemeldet</translation>
    </message>
    <message>
        <source>Signed in %1 ago</source>
        <translation>Vor %1 angemeldet</translation>
    </message>
    <message>
        <source>Changed %1 ahead of this clock</source>
        <translation>Geändert, %1 vor dieser Uhr</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>Gerade geändert</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Vor %1 geändert</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1; unusable: %2</source>
        <translation>%1; unbrauchbar: %2</translation>
    </message>
    <message>
        <source>Raw: %1</source>
        <translation>Roh: %1</translation>
    </message>
    <message>
        <source>Unusable: %1</source>
        <translation>Unbrauchbar: %1</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Lokal: %1</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated</source>
        <translation>Wie stark der Benutzer authentifiziert wurde</translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation>Wer für das Subject handelt</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>The issuer&apos;s own data (Entra)</source>
        <translation>Eigene Daten des Ausstellers (Entra)</translation>
    </message>
    <message>
        <source>Web origins that may use the token (Keycloak)</source>
        <translation>Web-Origins, die das Token verwenden dürfen (Keycloak)</translation>
    </message>
    <message>
        <source>How the user was authenticated</source>
        <translation>Wie der Benutzer authentifiziert wurde</translation>
    </message>
    <message>
        <source>Base URL of the API to call</source>
        <translation>Basis-URL der aufzurufenden API</translation>
    </message>
    <message>
        <source>Client the token was issued to (Entra)</source>
        <translation>Client, dem das Token ausgestellt wurde (Entra)</translation>
    </message>
    <message>
        <source>How the client was authenticated (Entra)</source>
        <translation>Wie der Client authentifiziert wurde (Entra)</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>Hash des Access Tokens</translation>
    </message>
    <message>
        <source>Hash of the access token (DPoP)</source>
        <translation>Hash des Access Tokens (DPoP)</translation>
    </message>
    <message>
        <source>Whom the token is meant for</source>
        <translation>Für wen das Token bestimmt ist</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>Wann der Benutzer sich angemeldet hat</translation>
    </message>
    <message>
        <source>What the token may do, in detail</source>
        <translation>Was das Token darf, im Einzelnen</translation>
    </message>
    <message>
        <source>Client the token was issued to (authorized party)</source>
        <translation>Client, dem das Token ausgestellt wurde (Authorized Party)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>URL of the back office</source>
        <translation>URL des Backoffice</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>Hash des Authorization Codes</translation>
    </message>
    <message>
        <source>Client the token was issued to</source>
        <translation>Client, dem das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Address the client called from (Keycloak)</source>
        <translation>Adresse, von der der Client anrief (Keycloak)</translation>
    </message>
    <message>
        <source>Host the client called from (Keycloak)</source>
        <translation>Host, von dem der Client anrief (Keycloak)</translation>
    </message>
    <message>
        <source>ID of the client&apos;s organization</source>
        <translation>ID der Organisation des Clients</translation>
    </message>
    <message>
        <source>Name of the client&apos;s organization</source>
        <translation>Name der Organisation des Clients</translation>
    </message>
    <message>
        <source>Key the token is bound to; its bearer must prove to hold it</source>
        <translation>Schlüssel, an den das Token gebunden ist; der Überbringer muss seinen Besitz beweisen</translation>
    </message>
    <message>
        <source>Groups of the user (Cognito)</source>
        <translation>Gruppen des Benutzers (Cognito)</translation>
    </message>
    <message>
        <source>Name of the user (Cognito)</source>
        <translation>Name des Benutzers (Cognito)</translation>
    </message>
    <message>
        <source>The issuer&apos;s own data: client and scope</source>
        <translation>Eigene Daten des Ausstellers: Client und Scope</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whether the email address is verified</source>
        <translation>Ob die E-Mail-Adresse bestätigt ist</translation>
    </message>
    <message>
        <source>When the email address was verified</source>
        <translation>Wann die E-Mail-Adresse bestätigt wurde</translation>
    </message>
    <message>
        <source>Entitlements granted</source>
        <translation>Gewährte Berechtigungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>Wann das Token abläuft</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Groups of the subject</source>
        <translation>Gruppen des Subjects</translation>
    </message>
    <message>
        <source>How the token was granted (Auth0)</source>
        <translation>Wie das Token gewährt wurde (Auth0)</translation>
    </message>
    <message>
        <source>HTTP method of the request (DPoP)</source>
        <translation>HTTP-Methode der Anfrage (DPoP)</translation>
    </message>
    <message>
        <source>URL of the request (DPoP)</source>
        <translation>URL der Anfrage (DPoP)</translation>
    </message>
    <message>
        <source>When the token was issued</source>
        <translation>Wann das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>ID of the account</source>
        <translation>ID des Kontos</translation>
    </message>
    <message>
        <source>Identity provider that authenticated the subject</source>
        <translation>Identity Provider, der das Subject authentifiziert hat</translation>
    </message>
    <message>
        <source>Whether the token is for an app or a user (Entra)</source>
        <translation>Ob das Token für eine App oder einen Benutzer ist (Entra)</translation>
    </message>
    <message>
        <source>Whether the account is active</source>
        <translation>Ob das Konto aktiv ist</translation>
    </message>
    <message>
        <source>Whether the token is for testing</source>
        <translation>Ob das Token zum Testen ist</translation>
    </message>
    <message>
        <source>Who issued the token</source>
        <translation>Wer das Token ausgestellt hat</translation>
    </message>
    <message>
        <source>The token&apos;s own ID</source>
        <translation>Die eigene ID des Tokens</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Wer für das Subject handeln darf</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>Vor dieser Zeit nicht gültig</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in</source>
        <translation>Bindet das Token an eine Anmeldung</translation>
    </message>
    <message>
        <source>ID of the user or app in the tenant (Entra)</source>
        <translation>ID des Benutzers oder der App im Mandanten (Entra)</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Originating identity</source>
        <translation>Ursprüngliche Identität</translation>
    </message>
    <message>
        <source>ID of the first token of the session (Cognito)</source>
        <translation>ID des ersten Tokens der Sitzung (Cognito)</translation>
    </message>
    <message>
        <source>ID of the partner</source>
        <translation>ID des Partners</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>Was das Token darf</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Whether the phone number is verified</source>
        <translation>Ob die Telefonnummer bestätigt ist</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>User name as the user likes it</source>
        <translation>Benutzername, wie der Benutzer ihn möchte</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Roles in the realm (Keycloak)</source>
        <translation>Rollen im Realm (Keycloak)</translation>
    </message>
    <message>
        <source>Roles per client (Keycloak)</source>
        <translation>Rollen je Client (Keycloak)</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Gewährte Rolle</translation>
    </message>
    <message>
        <source>Roles granted</source>
        <translation>Gewährte Rollen</translation>
    </message>
    <message>
        <source>Hash of the state value</source>
        <translation>Hash des state-Werts</translation>
    </message>
    <message>
        <source>Session ID (Keycloak)</source>
        <translation>Sitzungs-ID (Keycloak)</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Whom or what the token is about</source>
        <translation>Um wen oder was es im Token geht</translation>
    </message>
    <message>
        <source>Public key of the subject</source>
        <translation>Öffentlicher Schlüssel des Subjects</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>ID of the tenant</source>
        <translation>ID des Mandanten</translation>
    </message>
    <message>
        <source>ID of the tenant (Entra)</source>
        <translation>ID des Mandanten (Entra)</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeitpunkt des Ereignisses</translation>
    </message>
    <message>
        <source>Kind of token (Cognito)</source>
        <translation>Art des Tokens (Cognito)</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>ID of the user</source>
        <translation>ID des Benutzers</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Name des Benutzers</translation>
    </message>
    <message>
        <source>When the profile last changed</source>
        <translation>Wann sich das Profil zuletzt geändert hat</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname (UPN)</translation>
    </message>
    <message>
        <source>The token&apos;s own ID (Entra)</source>
        <translation>Die eigene ID des Tokens (Entra)</translation>
    </message>
    <message>
        <source>Version of the token format</source>
        <translation>Version des Token-Formats</translation>
    </message>
    <message>
        <source>Claims that were verified, and how</source>
        <translation>Claims, die verifiziert wurden, und wie</translation>
    </message>
    <message>
        <source>Vector of trust</source>
        <translation>Vector of Trust</translation>
    </message>
    <message>
        <source>Trustmark of the vector of trust</source>
        <translation>Trustmark des Vector of Trust</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Directory roles (Entra)</source>
        <translation>Verzeichnisrollen (Entra)</translation>
    </message>
    <message>
        <source>When the tenant was created (Entra)</source>
        <translation>Wann der Mandant angelegt wurde (Entra)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Algorithm that signs or encrypts the token</source>
        <translation>Algorithmus, der das Token signiert oder verschlüsselt</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement</source>
        <translation>Angaben zum Absender, für die Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>About the receiver, for the key agreement</source>
        <translation>Angaben zum Empfänger, für die Schlüsselvereinbarung</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded</source>
        <translation>Ob der Payload base64url-kodiert ist</translation>
    </message>
    <message>
        <source>Extensions a reader must understand</source>
        <translation>Erweiterungen, die ein Leser verstehen muss</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>Algorithmus, der den Inhalt verschlüsselt</translation>
    </message>
    <message>
        <source>Sender&apos;s one-time public key</source>
        <translation>Einmaliger öffentlicher Schlüssel des Absenders</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption</source>
        <translation>Initialisierungsvektor der Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Where the key set is said to be; never fetched</source>
        <translation>Wo der Schlüsselsatz angeblich liegt; wird nie abgerufen</translation>
    </message>
    <message>
        <source>The key itself, brought along; not trusted</source>
        <translation>Der mitgebrachte Schlüssel selbst; ihm wird nicht vertraut</translation>
    </message>
    <message>
        <source>ID of the key that signed the token</source>
        <translation>ID des Schlüssels, der das Token signiert hat</translation>
    </message>
    <message>
        <source>A value used once</source>
        <translation>Ein einmal verwendeter Wert</translation>
    </message>
    <message>
        <source>Iterations of the password-based key</source>
        <translation>Iterationen des passwortbasierten Schlüssels</translation>
    </message>
    <message>
        <source>Salt of the password-based key</source>
        <translation>Salt des passwortbasierten Schlüssels</translation>
    </message>
    <message>
        <source>Profile of the token (PASSporT)</source>
        <translation>Profil des Tokens (PASSporT)</translation>
    </message>
    <message>
        <source>Who signed the token</source>
        <translation>Wer das Token signiert hat</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption</source>
        <translation>Authentifizierungs-Tag der Schlüsselverschlüsselung</translation>
    </message>
    <message>
        <source>Chain of trust (OpenID Federation)</source>
        <translation>Vertrauenskette (OpenID Federation)</translation>
    </message>
    <message>
        <source>URL the message is meant for (ACME)</source>
        <translation>URL, für die die Nachricht bestimmt ist (ACME)</translation>
    </message>
    <message>
        <source>Certificate chain, brought along; not trusted</source>
        <translation>Mitgebrachte Zertifikatskette; ihr wird nicht vertraut</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate</source>
        <translation>SHA-1-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; never fetched</source>
        <translation>Wo das Zertifikat angeblich liegt; wird nie abgerufen</translation>
    </message>
    <message>
        <source>Compression of the content; never inflated</source>
        <translation>Komprimierung des Inhalts; wird nie entpackt</translation>
    </message>
    <message>
        <source>%1 is a string, not a number</source>
        <translation>%1 ist eine Zeichenkette, keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is negative, before 1970</source>
        <translation>%1 ist negativ, vor 1970</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds, not seconds</source>
        <translation>%1 sieht nach Millisekunden aus, nicht nach Sekunden</translation>
    </message>
    <message>
        <source>%1 lies beyond the year 9999</source>
        <translation>%1 liegt jenseits des Jahres 9999</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>Gerade abgelaufen</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>aus expires_in</translation>
    </message>
    <message>
        <source>from exp</source>
        <translation>aus exp</translation>
    </message>
    <message>
        <source>neither expires_in nor exp was given</source>
        <translation>weder expires_in noch exp angegeben</translation>
    </message>
    <message>
        <source>%1 more names %2 have the same problem.</source>
        <translation>%1 weitere Namen %2 haben dasselbe Problem.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg): nothing says how the token is signed.</source>
        <translation>Der Header nennt keinen Algorithmus (alg): Nichts sagt, wie das Token signiert ist.</translation>
    </message>
    <message>
        <source>The header&apos;s algorithm (alg) is not a string: nothing says how the token is signed.</source>
        <translation>Der Algorithmus (alg) im Header ist keine Zeichenkette: Nichts sagt, wie das Token signiert ist.</translation>
    </message>
    <message>
        <source>The token is not signed (alg is “none”): anyone could have made it.</source>
        <translation>Das Token ist nicht signiert (alg ist „none“): Jeder könnte es gemacht haben.</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>nichts Lesbares</translation>
    </message>
    <message>
        <source>The header demands (crit) that readers understand %1; a reader that does not must refuse the token.</source>
        <translation>Der Header verlangt (crit), dass Leser %1 verstehen; wer das nicht tut, muss das Token ablehnen.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1). It is never fetched, and a server must not trust it.</source>
        <translation>Der Header bringt seinen eigenen Schlüssel mit (%1). Er wird nie abgerufen, und ein Server darf ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>The key ID (kid) looks like a path or a query; a server that trusts it can be attacked.</source>
        <translation>Die Schlüssel-ID (kid) sieht wie ein Pfad oder eine Abfrage aus; ein Server, der ihr vertraut, ist angreifbar.</translation>
    </message>
    <message>
        <source>%1 occurs more than once %2; readers disagree on which one counts.</source>
        <translation>%1 kommt %2 mehr als einmal vor; Leser sind sich uneins, welches zählt.</translation>
    </message>
    <message>
        <source>%1 %2 holds invisible or direction-changing characters, shown as ⟨U+…⟩.</source>
        <translation>%1 %2 enthält unsichtbare oder richtungsändernde Zeichen, gezeigt als ⟨U+…⟩.</translation>
    </message>
    <message>
        <source>The header says the content is compressed (zip). It is never inflated.</source>
        <translation>Der Header sagt, der Inhalt sei komprimiert (zip). Er wird nie entpackt.</translation>
    </message>
    <message>
        <source>The header says the content is itself a token (cty is “JWT”).</source>
        <translation>Der Header sagt, der Inhalt sei selbst ein Token (cty ist „JWT“).</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>im Header</translation>
    </message>
    <message>
        <source>in the claims</source>
        <translation>in den Claims</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>es enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>eine Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a string holds an unescaped control character</source>
        <translation>eine Zeichenkette enthält ein nicht maskiertes Steuerzeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>a bracket is not closed, or text follows the end</source>
        <translation>eine Klammer ist nicht geschlossen, oder nach dem Ende folgt Text</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <translation>es ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>it begins with a byte-order mark</source>
        <translation>es beginnt mit einer Byte-Order-Mark</translation>
    </message>
    <message>
        <source>its top level is a string, not an object</source>
        <translation>die oberste Ebene ist eine Zeichenkette, kein Objekt</translation>
    </message>
    <message>
        <source>its top level is not an object</source>
        <translation>die oberste Ebene ist kein Objekt</translation>
    </message>
    <message>
        <source>text follows its end</source>
        <translation>nach dem Ende folgt Text</translation>
    </message>
    <message>
        <source>a name holds a malformed escape</source>
        <translation>ein Name enthält eine fehlerhafte Escape-Sequenz</translation>
    </message>
    <message>
        <source>a comma or a bracket is missing</source>
        <translation>ein Komma oder eine Klammer fehlt</translation>
    </message>
    <message>
        <source>a string holds a malformed escape</source>
        <translation>eine Zeichenkette enthält eine fehlerhafte Escape-Sequenz</translation>
    </message>
    <message>
        <source>a value is malformed</source>
        <translation>ein Wert ist fehlerhaft</translation>
    </message>
    <message>
        <source>it is nested deeper than 1,024 levels</source>
        <translation>es ist tiefer als 1.024 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>Kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The header</source>
        <translation>Der Header</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>Der Payload</translation>
    </message>
    <message>
        <source>+ or / in place of - and _</source>
        <translation>+ oder / statt - und _</translation>
    </message>
    <message>
        <source>= as padding</source>
        <translation>= als Auffüllung</translation>
    </message>
    <message>
        <source>unused bits that are set</source>
        <translation>gesetzte ungenutzte Bits</translation>
    </message>
    <message>
        <source>The token is not strict base64url (%1); strict servers refuse it.</source>
        <translation>Das Token ist kein strenges base64url (%1); strenge Server lehnen es ab.</translation>
    </message>
    <message>
        <source>The token has no signature: anyone could have made it.</source>
        <translation>Das Token hat keine Signatur: Jeder könnte es gemacht haben.</translation>
    </message>
    <message>
        <source>The signature is not base64url; the token is damaged or cut short.</source>
        <translation>Die Signatur ist kein base64url; das Token ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Tokens are nested in tokens more than three deep.</source>
        <translation>Token sind mehr als dreifach in Token verschachtelt.</translation>
    </message>
    <message>
        <source>The payload is itself a token.</source>
        <translation>Der Payload ist selbst ein Token.</translation>
    </message>
    <message>
        <source>The token inside the token: %1</source>
        <translation>Das Token im Token: %1</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the server it is meant for can read its claims.</source>
        <translation>Das Token ist verschlüsselt (JWE): Nur der Server, für den es bestimmt ist, kann seine Claims lesen.</translation>
    </message>
    <message>
        <source>An encrypted part is not base64url; the token is damaged or cut short.</source>
        <translation>Ein verschlüsselter Teil ist kein base64url; das Token ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>This is an encrypted token in JSON serialization, not a JWT; its compact form has five parts.</source>
        <translation>Dies ist ein verschlüsseltes Token in JSON-Serialisierung, kein JWT; seine kompakte Form hat fünf Teile.</translation>
    </message>
    <message>
        <source>This is a signed token in JSON serialization, not a JWT; its compact form has three parts.</source>
        <translation>Dies ist ein signiertes Token in JSON-Serialisierung, kein JWT; seine kompakte Form hat drei Teile.</translation>
    </message>
    <message>
        <source>Not a JWT: this is JSON. If it is a response, use the value of its access_token.</source>
        <translation>Kein JWT: Dies ist JSON. Ist es eine Antwort, verwenden Sie den Wert ihres access_token.</translation>
    </message>
    <message>
        <source>Not a JWT: an opaque token, which only its issuer can read.</source>
        <translation>Kein JWT: ein opakes Token, das nur sein Aussteller lesen kann.</translation>
    </message>
    <message>
        <source>one part</source>
        <translation>einen Teil</translation>
    </message>
    <message>
        <source>more than five parts</source>
        <translation>mehr als fünf Teile</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>It begins like a JWT but has %1, not three; it may be cut short or have something appended.</source>
        <translation>Es beginnt wie ein JWT, hat aber %1, nicht drei; vielleicht ist es abgeschnitten, oder etwas ist angehängt.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>White space, quotes or a prefix such as “Bearer” were around or inside the token and were ignored.</source>
        <translation>Um das Token oder darin standen Leerraum, Anführungszeichen oder ein Präfix wie „Bearer“ und wurden ignoriert.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 holds a character that is not base64url.</source>
        <translation>%1 enthält ein Zeichen, das nicht zu base64url gehört.</translation>
    </message>
    <message>
        <source>%1 has a length that base64url cannot have; it may be cut short.</source>
        <translation>%1 hat eine Länge, die base64url nicht haben kann; vielleicht ist es abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>%1 is a JSON array, not an object.</source>
        <translation>%1 ist ein JSON-Array, kein Objekt.</translation>
    </message>
    <message>
        <source>%1 is not a number of seconds</source>
        <translation>%1 ist keine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 seconds end beyond the year 9999</source>
        <translation>%1 Sekunden enden jenseits des Jahres 9999</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s; times are corrected for it.</source>
        <translation>Die Uhr des Servers geht %1 vor gegenüber der dieses Rechners; die Zeiten sind darum berichtigt.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s; times are corrected for it.</source>
        <translation>Die Uhr des Servers geht %1 nach gegenüber der dieses Rechners; die Zeiten sind darum berichtigt.</translation>
    </message>
    <message>
        <source>expires_in is not used: %1.</source>
        <translation>expires_in wird nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 wird nicht verwendet: %2.</translation>
    </message>
    <message>
        <source>exp is not used: %1 lies before iat, %2.</source>
        <translation>exp wird nicht verwendet: %1 liegt vor iat, %2.</translation>
    </message>
    <message>
        <source>The token is not valid yet: nbf is %1, in %2.</source>
        <translation>Das Token ist noch nicht gültig: nbf ist %1, in %2.</translation>
    </message>
    <message>
        <source>expires_in says %1, exp says %2: they differ by %3, and the earlier one counts.</source>
        <translation>expires_in sagt %1, exp sagt %2: Sie liegen %3 auseinander, und das frühere zählt.</translation>
    </message>
    <message>
        <source>%1 still lists the profile it was taken out of.</source>
        <translation>%1 führt das Profil noch auf, das daraus entfernt wurde.</translation>
    </message>
    <message>
        <source>See whether another program writes that file, then try again.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm diese Datei schreibt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The profiles in %1 were written by a newer version of Claimcheck.</source>
        <translation>Die Profile in %1 hat eine neuere Version von Claimcheck geschrieben.</translation>
    </message>
    <message>
        <source>Install that version again, or move the file away to start afresh; nothing is saved meanwhile.</source>
        <translation>Installieren Sie jene Version wieder, oder verschieben Sie die Datei, um neu zu beginnen; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose a method.</source>
        <translation>Wählen Sie eine Methode.</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and hyphens.</source>
        <translation>Eine Methode ist ein Wort aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 is not for calls with a token: what answers it would repeat the token or pass it on.</source>
        <translation>%1 ist nicht für Aufrufe mit einem Token: Was darauf antwortet, würde das Token wiederholen oder weitergeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is put in by Claimcheck: it carries the access token.</source>
        <translation>„%1“ setzt Claimcheck ein: Darin steht das Access Token.</translation>
    </message>
    <message>
        <source>Choose the content type beside the body.</source>
        <translation>Wählen Sie den Inhaltstyp neben dem Inhalt.</translation>
    </message>
    <message>
        <source>The content type has a control character in it.</source>
        <translation>Der Inhaltstyp enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential. It can be sent, but not saved: requests are stored in a plain file. Remove it, and save again.</source>
        <translation>„%1“ sieht nach Zugangsdaten aus. Es kann gesendet, aber nicht gespeichert werden: Anfragen liegen in einer offenen Datei. Entfernen Sie es und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The body holds what looks like a credential. It can be sent, but not saved: requests are stored in a plain file. Take it out, and save again.</source>
        <translation>Im Inhalt steht, was nach Zugangsdaten aussieht. Er kann gesendet, aber nicht gespeichert werden: Anfragen liegen in einer offenen Datei. Nehmen Sie es heraus und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Give the request a name.</source>
        <translation>Geben Sie der Anfrage einen Namen.</translation>
    </message>
    <message>
        <source>There is already a request &apos;%1&apos;; choose another name.</source>
        <translation>Es gibt schon eine Anfrage „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A profile keeps at most %1 requests; delete one first.</source>
        <translation>Ein Profil behält höchstens %1 Anfragen; löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The body is %1; at most %2 are saved with a profile. It can be sent all the same.</source>
        <translation>Der Inhalt hat %1; höchstens %2 werden mit einem Profil gespeichert. Senden lässt er sich trotzdem.</translation>
    </message>
    <message>
        <source>A path that begins with “//” would name another host.</source>
        <translation>Ein Pfad, der mit „//“ beginnt, nennt einen anderen Host.</translation>
    </message>
    <message>
        <source>Use one slash, or write the whole URL with https:// for another host.</source>
        <translation>Nehmen Sie einen Schrägstrich oder schreiben Sie für einen anderen Host die ganze URL mit https://.</translation>
    </message>
    <message>
        <source>The target holds a fragment (#…).</source>
        <translation>Das Ziel enthält ein Fragment (#…).</translation>
    </message>
    <message>
        <source>Remove the # and what follows; write %23 for the character itself.</source>
        <translation>Entfernen Sie das # und was folgt; für das Zeichen selbst schreiben Sie %23.</translation>
    </message>
    <message>
        <source>The target holds a control character.</source>
        <translation>Das Ziel enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 sent more than %2, which is more than is kept in memory.</source>
        <translation>%1 hat mehr als %2 gesendet, mehr als im Speicher gehalten wird.</translation>
    </message>
    <message>
        <source>Ask for less (a page, a filter), or copy the request as curl and let it write to a file.</source>
        <translation>Fragen Sie nach weniger (eine Seite, ein Filter) oder kopieren Sie die Anfrage als curl und lassen Sie sie in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>The server compressed the body (%1) although it was asked not to; it is shown as it came.</source>
        <translation>Der Server hat den Inhalt komprimiert (%1), obwohl er gebeten wurde, es nicht zu tun; er steht hier, wie er kam.</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <comment>a sentence and a quotation</comment>
        <translation>%1 Der Server sagte: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The server issued a token.</source>
        <translation>Der Server hat ein Token ausgestellt.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht festzustellen</translation>
    </message>
    <message>
        <source>The request was not sent: there is no new token. %1</source>
        <translation>Die Anfrage wurde nicht gesendet: Es gibt kein neues Token. %1</translation>
    </message>
    <message>
        <source>This image cannot be shown here.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The image is %1 × %2 pixels, too large to show.</source>
        <translation>Das Bild hat %1 × %2 Pixel, zu groß zum Zeigen.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Kept fresh · renews now</source>
        <translation>Wird frisch gehalten · erneuert jetzt</translation>
    </message>
    <message>
        <source>Kept fresh · renews in less than a minute</source>
        <translation>Wird frisch gehalten · erneuert in weniger als einer Minute</translation>
    </message>
    <message>
        <source>Kept fresh · renews in %1 if used in the hour before</source>
        <translation>Wird frisch gehalten · erneuert in %1, wenn in der Stunde davor verwendet</translation>
    </message>
    <message>
        <source>Kept fresh · renews in %1</source>
        <translation>Wird frisch gehalten · erneuert in %1</translation>
    </message>
    <message>
        <source>Renewal failed, next try at %1</source>
        <translation>Erneuern fehlgeschlagen, nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Renewal failed %1 times, next try at %2</source>
        <translation>Erneuern %1-mal fehlgeschlagen, nächster Versuch um %2</translation>
    </message>
    <message>
        <source>Kept fresh from the first token on</source>
        <translation>Wird ab dem ersten Token frisch gehalten</translation>
    </message>
    <message>
        <source>Cannot be kept fresh: its expiry is unknown</source>
        <translation>Kann nicht frisch gehalten werden: Der Ablauf ist unbekannt</translation>
    </message>
    <message>
        <source>Kept fresh · renewing…</source>
        <translation>Wird frisch gehalten · wird erneuert …</translation>
    </message>
    <message>
        <source>Paused: not used for an hour</source>
        <translation>Pausiert: seit einer Stunde nicht verwendet</translation>
    </message>
    <message>
        <source>Paused: offline</source>
        <translation>Pausiert: offline</translation>
    </message>
    <message>
        <source>Renewal stopped: it failed %1 times. Getting a token starts it again</source>
        <translation>Erneuern beendet: Es schlug %1-mal fehl. Ein Token abzurufen startet es wieder</translation>
    </message>
    <message>
        <source>Renewal stopped: the token had expired when it came</source>
        <translation>Erneuern beendet: Das Token war schon abgelaufen, als es kam</translation>
    </message>
    <message>
        <source>The server returned the same token</source>
        <translation>Der Server hat dasselbe Token zurückgegeben</translation>
    </message>
    <message>
        <source>The server returned the same token, %1 left</source>
        <translation>Der Server hat dasselbe Token zurückgegeben, noch %1</translation>
    </message>
    <message>
        <source>The server returned the same token, which has expired</source>
        <translation>Der Server hat dasselbe Token zurückgegeben, das abgelaufen ist</translation>
    </message>
    <message>
        <source>Give the parameter of the query a name.</source>
        <translation>Geben Sie dem Parameter der Abfrage einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not what a URL begins with.</source>
        <translation>Mit „%1“ beginnt keine URL.</translation>
    </message>
    <message>
        <source>Write the whole URL with https://, or begin a path with a slash.</source>
        <translation>Schreiben Sie die ganze URL mit https:// oder beginnen Sie einen Pfad mit einem Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Claimcheck is already running, but does not answer.</source>
        <translation>Claimcheck läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment, or end that process and start again.</source>
        <translation>Warten Sie einen Moment, oder beenden Sie jenen Prozess und starten Sie neu.</translation>
    </message>
</context>
</TS>
