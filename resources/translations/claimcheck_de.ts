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
        <source>Token request, without the secret</source>
        <translation>Token-Anfrage, ohne das Secret</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
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
        <source>Unchanged — stored in the keychain</source>
        <translation>Unverändert – im Schlüsselbund gespeichert</translation>
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
</context>
<context>
    <name>claimcheck::Deletion</name>
    <message>
        <source>Its credentials may be gone from the keychain; until this window closes or locks, undo writes them back.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund vielleicht schon gelöscht; bis dieses Fenster schließt oder sperrt, schreibt Rückgängig sie zurück.</translation>
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
        <source>Find   Ctrl+F   (acme env:prod is:expired)</source>
        <translation>Suchen   Strg+F   (acme env:prod is:expired)</translation>
    </message>
    <message>
        <source>Find profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>No profile matches. Esc clears the filter.</source>
        <translation>Kein Profil passt. Esc leert den Filter.</translation>
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
    <name>claimcheck::ProfileFilter</name>
    <message>
        <source>env: takes dev, staging or prod</source>
        <translation>env: kennt dev, staging und prod</translation>
    </message>
    <message>
        <source>is: takes live, expired, failed, none or fetching</source>
        <translation>is: kennt live, expired, failed, none und fetching</translation>
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
        <translation>Secret •••• in %1</translation>
    </message>
    <message>
        <source>Client ID and secret •••• in %1</source>
        <translation>Client-ID und Secret •••• in %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
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
        <source>Offline</source>
        <translation>Offline</translation>
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
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
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
        <source>Requests of this session, newest first</source>
        <translation>Anfragen dieser Sitzung, neueste zuerst</translation>
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
    <name>claimcheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Clear a copied secret a&amp;fter</source>
        <translation>Kopierte Geheimnisse &amp;löschen nach</translation>
    </message>
    <message>
        <source>Give up a token &amp;request after</source>
        <translation>Token-Anfrage auf&amp;geben nach</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
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
        <source>When the screen is &amp;locked</source>
        <translation>Wenn der &amp;Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Before the machine &amp;sleeps</source>
        <translation>Bevor der Rechner in den &amp;Ruhezustand geht</translation>
    </message>
    <message>
        <source>After &amp;no input for</source>
        <translation>Ohne &amp;Eingabe nach</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Profiles, no secrets</source>
        <translation>Profile, keine Secrets</translation>
    </message>
    <message>
        <source>Your own flows</source>
        <translation>Ihre eigenen Flows</translation>
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
    <name>claimcheck::TokenMessages</name>
    <message>
        <source>It worked %1.</source>
        <translation>Es ging %1.</translation>
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
