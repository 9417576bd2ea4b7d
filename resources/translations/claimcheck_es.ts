<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Acerca de Claimcheck</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2. MIT licence.</source>
        <translation>Versión %1, con Qt %2. Licencia MIT.</translation>
    </message>
    <message>
        <source>Client IDs and secrets are kept in the system keychain and nowhere else. Tokens are kept in memory only, until the window is locked or closed.</source>
        <translation>Los client ID y los secretos se guardan en el llavero del sistema y en ningún otro sitio. Los tokens se guardan solo en memoria, hasta que la ventana se bloquea o se cierra.</translation>
    </message>
</context>
<context>
    <name>claimcheck::Actions</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nuevo perfil</translation>
    </message>
    <message>
        <source>&amp;Edit profile</source>
        <translation>&amp;Editar perfil</translation>
    </message>
    <message>
        <source>&amp;Duplicate profile</source>
        <translation>D&amp;uplicar perfil</translation>
    </message>
    <message>
        <source>De&amp;lete profile</source>
        <translation>Eliminar &amp;perfil</translation>
    </message>
    <message>
        <source>Delete cust&amp;omer…</source>
        <translation>Eliminar &amp;cliente…</translation>
    </message>
    <message>
        <source>&amp;Undo secret replacement</source>
        <translation>&amp;Deshacer el reemplazo del secreto</translation>
    </message>
    <message>
        <source>&amp;Get token</source>
        <translation>&amp;Obtener token</translation>
    </message>
    <message>
        <source>C&amp;ancel request</source>
        <translation>&amp;Cancelar solicitud</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Copiar como ca&amp;becera</translation>
    </message>
    <message>
        <source>Copy as c&amp;url for an API call</source>
        <translation>Copiar como c&amp;url para una llamada a la API</translation>
    </message>
    <message>
        <source>Copy token &amp;request as curl, without the secret</source>
        <translation>Copiar la &amp;solicitud del token como curl, sin el secreto</translation>
    </message>
    <message>
        <source>Copy as e&amp;xport ACCESS_TOKEN=…</source>
        <translation>Copiar como e&amp;xport ACCESS_TOKEN=…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Co&amp;piar client ID</translation>
    </message>
    <message>
        <source>Re&amp;veal token</source>
        <translation>Mostra&amp;r token</translation>
    </message>
    <message>
        <source>&amp;Inspect a token</source>
        <translation>&amp;Inspeccionar un token</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>Probar el &amp;sandbox</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Con&amp;figuración</translation>
    </message>
    <message>
        <source>A&amp;bout Claimcheck</source>
        <translation>&amp;Acerca de Claimcheck</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
</context>
<context>
    <name>claimcheck::AdvancedFields</name>
    <message>
        <source>Add para&amp;meter</source>
        <translation>Añadir &amp;parámetro</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Quitar parámetro</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>Aña&amp;dir cabecera</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar cabecera</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeceras adicionales</translation>
    </message>
    <message>
        <source>Advanced, folded</source>
        <translation>Avanzado, plegado</translation>
    </message>
    <message>
        <source>Advanced, unfolded</source>
        <translation>Avanzado, desplegado</translation>
    </message>
</context>
<context>
    <name>claimcheck::Commands</name>
    <message>
        <source>The old credentials of “%1” are back</source>
        <translation>Se restauraron las credenciales anteriores de «%1»</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>Token request, without the secret</source>
        <translation>Solicitud del token, sin el secreto</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«%1» guardado</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>claimcheck::CountdownView</name>
    <message>
        <source>%1 today</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Getting a token…</source>
        <translation>Obteniendo un token…</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>Press F5 to get one</source>
        <translation>Pulse F5 para obtener uno</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::CredentialFields</name>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Client secre&amp;t</translation>
    </message>
    <message>
        <source>T&amp;ry the new secret first</source>
        <translation>Pr&amp;obar antes el secreto nuevo</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Sends one token request to PROD. The stored secret is replaced only if it works.</source>
        <translation>Envía una solicitud de token a PROD. El secreto guardado solo se reemplaza si funciona.</translation>
    </message>
    <message>
        <source>Sends one token request. The stored secret is replaced only if it works.</source>
        <translation>Envía una solicitud de token. El secreto guardado solo se reemplaza si funciona.</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>&amp;Mantener solo en esta sesión</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Enter the client ID that the vendor gave out.</source>
        <translation>Introduzca el client ID que entregó el proveedor.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this client ID.</source>
        <translation>Introduzca el secreto que corresponde a este client ID.</translation>
    </message>
    <message>
        <source>Enter the secret again: client ID and secret are stored together.</source>
        <translation>Vuelva a introducir el secreto: el client ID y el secreto se guardan juntos.</translation>
    </message>
    <message>
        <source>Enter the secret again: it goes to another place.</source>
        <translation>Vuelva a introducir el secreto: se guardará en otro lugar.</translation>
    </message>
    <message>
        <source>There is no keychain to store them in. Keep them for this session only, or start a keychain service.</source>
        <translation>No hay ningún llavero donde guardarlas. Manténgalas solo en esta sesión o inicie un servicio de llavero.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>None stored yet</source>
        <translation>Aún no hay ninguno guardado</translation>
    </message>
    <message>
        <source>Unchanged — kept for this session</source>
        <translation>Sin cambios: se mantiene en esta sesión</translation>
    </message>
    <message>
        <source>Unchanged — stored in the keychain</source>
        <translation>Sin cambios: guardado en el llavero</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>This session&apos;s memory: gone when Claimcheck closes</source>
        <translation>Memoria de esta sesión: desaparece al cerrar Claimcheck</translation>
    </message>
    <message>
        <source>No keychain found</source>
        <translation>No se encontró ningún llavero</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>No keychain service runs here, so that credentials cannot be stored.</source>
        <translation>No hay ningún servicio de llavero en ejecución, así que no se pueden guardar credenciales.</translation>
    </message>
    <message>
        <source>Unlock it to store credentials.</source>
        <translation>Desbloquéelo para guardar credenciales.</translation>
    </message>
</context>
<context>
    <name>claimcheck::DeleteDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Delete all %1 profiles of %2?</source>
        <translation>¿Eliminar los %1 perfiles de %2?</translation>
    </message>
    <message>
        <source>This is a PROD profile.</source>
        <translation>Este es un perfil PROD.</translation>
    </message>
    <message>
        <source>1 of them is a PROD profile.</source>
        <translation>1 de ellos es un perfil PROD.</translation>
    </message>
    <message>
        <source>%1 of them are PROD profiles.</source>
        <translation>%1 de ellos son perfiles PROD.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete %1 profiles</source>
        <translation>&amp;Eliminar %1 perfiles</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Its client ID and secret are removed from the keychain, and its token and history are forgotten. This cannot be undone.</source>
        <translation>Su client ID y su secreto se quitan del llavero, y se olvidan su token y su historial. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Their client IDs and secrets are removed from the keychain, and their tokens and history are forgotten. This cannot be undone.</source>
        <translation>Sus client ID y sus secretos se quitan del llavero, y se olvidan sus tokens y su historial. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Profiles to delete</source>
        <translation>Perfiles que se eliminarán</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>&amp;Cancelar el resto</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Eliminando «%1»…</translation>
    </message>
    <message>
        <source>Deleting “%1”, %2 of %3…</source>
        <translation>Eliminando «%1», %2 de %3…</translation>
    </message>
</context>
<context>
    <name>claimcheck::Deletion</name>
    <message>
        <source>Its credentials may be gone from the keychain; until this window closes or locks, undo writes them back.</source>
        <translation>Puede que sus credenciales ya no estén en el llavero; hasta que esta ventana se cierre o se bloquee, deshacer las vuelve a escribir.</translation>
    </message>
</context>
<context>
    <name>claimcheck::FlowFields</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>New for each request</source>
        <translation>Nuevo en cada solicitud</translation>
    </message>
    <message>
        <source>A UUID</source>
        <translation>Un UUID</translation>
    </message>
    <message>
        <source>%1, always the same</source>
        <translation>%1, siempre igual</translation>
    </message>
    <message>
        <source>%1: new for each request</source>
        <translation>%1: nuevo en cada solicitud</translation>
    </message>
</context>
<context>
    <name>claimcheck::HistoryModel</name>
    <message>
        <source>%1 · token received</source>
        <translation>%1 · token recibido</translation>
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
        <translation>%1 · prueba, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
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
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspeccionar un token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste any token here — it stays on this computer</source>
        <translation>Pegue aquí cualquier token: no sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Paste from clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Vac&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Ca&amp;becera</translation>
    </message>
    <message>
        <source>What was around or inside the token was ignored: a Bearer prefix, quotes or line breaks.</source>
        <translation>Se ignoró lo que rodeaba al token o había dentro: un prefijo Bearer, comillas o saltos de línea.</translation>
    </message>
    <message>
        <source>JWT that names no algorithm</source>
        <translation>JWT que no indica ningún algoritmo</translation>
    </message>
    <message>
        <source>JWT signed with %1</source>
        <translation>JWT firmado con %1</translation>
    </message>
    <message>
        <source>Encrypted JWT. %1</source>
        <translation>JWT cifrado. %1</translation>
    </message>
    <message>
        <source>Malformed. %1</source>
        <translation>Mal formado. %1</translation>
    </message>
    <message>
        <source>Decoded, not verified: no signature was checked.</source>
        <translation>Decodificado, no verificado: no se comprobó ninguna firma.</translation>
    </message>
</context>
<context>
    <name>claimcheck::Kit</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restaurar valores predeterminados</translation>
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
        <translation>Buscar   Ctrl+F   (acme env:prod is:expired)</translation>
    </message>
    <message>
        <source>Find profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>No profile matches. Esc clears the filter.</source>
        <translation>Ningún perfil coincide. Esc vacía el filtro.</translation>
    </message>
    <message>
        <source>Get your first token</source>
        <translation>Obtenga su primer token</translation>
    </message>
    <message>
        <source>Try it on the bundled sandbox, a local issuer with a ready profile for each flow, or set up a profile of your own. Client IDs and secrets go to your system&apos;s keychain and nowhere else.</source>
        <translation>Pruébelo con el sandbox incluido, un emisor local con un perfil listo para cada flujo, o cree un perfil propio. Los client ID y los secretos van al llavero de su sistema y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Tokens, exchanges, credentials that were kept for this session only and what was on the clipboard are gone. Unlocking needs your keychain to be open.</source>
        <translation>Los tokens, los intercambios, las credenciales que solo se mantenían en esta sesión y lo que había en el portapapeles ya no están. Para desbloquear, su llavero debe estar abierto.</translation>
    </message>
</context>
<context>
    <name>claimcheck::MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>claimcheck::MembersView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
</context>
<context>
    <name>claimcheck::MessageStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProbePrompt</name>
    <message>
        <source>Kept in “%1”</source>
        <translation>Guardado en «%1»</translation>
    </message>
    <message>
        <source>Try once on production</source>
        <translation>Probar una vez en producción</translation>
    </message>
    <message>
        <source>Send one request to %1, %2?</source>
        <translation>¿Enviar una solicitud a %1, %2?</translation>
    </message>
    <message>
        <source>“%1” is a PROD profile. Its client ID and secret go to this host once more; the profile stays as it is.</source>
        <translation>«%1» es un perfil PROD. Su client ID y su secreto se envían una vez más a este host; el perfil queda como está.</translation>
    </message>
    <message>
        <source>&amp;Send once</source>
        <translation>&amp;Enviar una vez</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Edit profile — %1</source>
        <translation>Editar perfil: %1</translation>
    </message>
    <message>
        <source>Nothing was saved; the stored credentials are untouched.</source>
        <translation>No se guardó nada; las credenciales guardadas siguen intactas.</translation>
    </message>
    <message>
        <source>Trying the new secret…</source>
        <translation>Probando el secreto nuevo…</translation>
    </message>
    <message>
        <source>Saving to keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Locking closed this profile while it had changes. Here they are, not saved yet. The client ID and the secret were dropped: enter them again to replace those that are stored.</source>
        <translation>El bloqueo cerró este perfil cuando tenía cambios. Aquí están, aún sin guardar. El client ID y el secreto se descartaron: introdúzcalos de nuevo para reemplazar los guardados.</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation>Este perfil tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileFilter</name>
    <message>
        <source>env: takes dev, staging or prod</source>
        <translation>env: admite dev, staging o prod</translation>
    </message>
    <message>
        <source>is: takes live, expired, failed, none or fetching</source>
        <translation>is: admite live, expired, failed, none o fetching</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileForm</name>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Flujo</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Encodin&amp;g</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Client &amp;authentication</source>
        <translation>&amp;Autenticación del client</translation>
    </message>
    <message>
        <source>Missing flow “%1”</source>
        <translation>Falta el flujo «%1»</translation>
    </message>
    <message>
        <source>The definition of this flow is missing. Choose another, or put its file back and start again.</source>
        <translation>Falta la definición de este flujo. Elija otro, o vuelva a poner su archivo y reinicie.</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileHeader</name>
    <message>
        <source>Copy client ID</source>
        <translation>Copiar client ID</translation>
    </message>
    <message>
        <source>The flow “%1” is not installed</source>
        <translation>El flujo «%1» no está instalado</translation>
    </message>
    <message>
        <source>memory, this session only</source>
        <translation>memoria, solo esta sesión</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client ID %1</translation>
    </message>
    <message>
        <source>Secret •••• in %1</source>
        <translation>Secreto •••• en %1</translation>
    </message>
    <message>
        <source>Client ID and secret •••• in %1</source>
        <translation>Client ID y secreto •••• en %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileModel</name>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>getting a token</source>
        <translation>obteniendo un token</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
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
        <translation>Cabecera del token</translation>
    </message>
    <message>
        <source>Response fields</source>
        <translation>Campos de la respuesta</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>C&amp;laims</translation>
    </message>
    <message>
        <source>Hea&amp;der</source>
        <translation>Ca&amp;becera</translation>
    </message>
    <message>
        <source>Re&amp;sponse</source>
        <translation>Re&amp;spuesta</translation>
    </message>
    <message>
        <source>Exc&amp;hange</source>
        <translation>In&amp;tercambio</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Request and response, secrets masked</source>
        <translation>Solicitud y respuesta, con los secretos ocultos</translation>
    </message>
    <message>
        <source>The request and its response will be here, with secrets and tokens masked.</source>
        <translation>Aquí aparecerán la solicitud y su respuesta, con los secretos y los tokens ocultos.</translation>
    </message>
    <message>
        <source>Requests of this session, newest first</source>
        <translation>Solicitudes de esta sesión, las más recientes primero</translation>
    </message>
    <message>
        <source>The claims of a token will be here once there is one.</source>
        <translation>Aquí aparecerán los claims de un token cuando haya uno.</translation>
    </message>
    <message>
        <source>The header of a token will be here once there is one.</source>
        <translation>Aquí aparecerá la cabecera de un token cuando haya uno.</translation>
    </message>
    <message>
        <source>What came with the token will be here once there is one.</source>
        <translation>Aquí aparecerá lo que vino con el token cuando haya uno.</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>Decodificado, no verificado</translation>
    </message>
    <message>
        <source>The response held the access token and nothing else.</source>
        <translation>La respuesta contenía el access token y nada más.</translation>
    </message>
    <message>
        <source>What came with the access token</source>
        <translation>Lo que vino con el access token</translation>
    </message>
    <message>
        <source>C&amp;laims %1</source>
        <translation>C&amp;laims %1</translation>
    </message>
    <message>
        <source>Histor&amp;y %1</source>
        <translation>&amp;Historial %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestPreview</name>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Request preview</source>
        <translation>Vista previa de la solicitud</translation>
    </message>
    <message>
        <source>The same request for a shell, with the secret as $CLIENT_SECRET</source>
        <translation>La misma solicitud para una shell, con el secreto como $CLIENT_SECRET</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>La solicitud, tal como se enviará</translation>
    </message>
    <message>
        <source>‹new for each request›</source>
        <translation>‹nuevo en cada solicitud›</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Aún no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Token request as curl</source>
        <translation>Solicitud del token como curl</translation>
    </message>
</context>
<context>
    <name>claimcheck::SandboxLauncher</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>El sandbox se ha detenido.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el sandbox.</translation>
    </message>
    <message>
        <source>Choose “Try the sandbox” to start it again.</source>
        <translation>Elija «Probar el sandbox» para iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>Its first line of output was not understood.</source>
        <translation>No se entendió su primera línea de salida.</translation>
    </message>
</context>
<context>
    <name>claimcheck::SaveBar</name>
    <message>
        <source>Save any&amp;way</source>
        <translation>Guardar de todo&amp;s modos</translation>
    </message>
</context>
<context>
    <name>claimcheck::SaveJob</name>
    <message>
        <source>The keychain already holds the new credentials.</source>
        <translation>El llavero ya contiene las credenciales nuevas.</translation>
    </message>
</context>
<context>
    <name>claimcheck::SecretEdit</name>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>%L1 characters</source>
        <translation>%L1 caracteres</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>Reveal the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
</context>
<context>
    <name>claimcheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Clear a copied secret a&amp;fter</source>
        <translation>&amp;Borrar un secreto copiado tras</translation>
    </message>
    <message>
        <source>Give up a token &amp;request after</source>
        <translation>Abandonar una &amp;solicitud de token tras</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>When the screen is &amp;locked</source>
        <translation>Al b&amp;loquearse la pantalla</translation>
    </message>
    <message>
        <source>Before the machine &amp;sleeps</source>
        <translation>Antes de s&amp;uspender el equipo</translation>
    </message>
    <message>
        <source>After &amp;no input for</source>
        <translation>Si &amp;no hay actividad durante</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Profiles, no secrets</source>
        <translation>Perfiles, sin secretos</translation>
    </message>
    <message>
        <source>Your own flows</source>
        <translation>Sus propios flujos</translation>
    </message>
</context>
<context>
    <name>claimcheck::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Type to find a command or a key</source>
        <translation>Escriba para buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>claimcheck::StatusArea</name>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Portapapeles vaciado</translation>
    </message>
    <message>
        <source>%1 copied · clipboard clears in %2 s</source>
        <translation>Copiado: %1 · el portapapeles se vacía en %2 s</translation>
    </message>
    <message>
        <source>Keychain: not asked yet</source>
        <translation>Llavero: sin consultar aún</translation>
    </message>
    <message>
        <source>Keychain: %1, open</source>
        <translation>Llavero: %1, abierto</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <translation>Llavero: %1, bloqueado</translation>
    </message>
    <message>
        <source>Keychain: none in this session</source>
        <translation>Llavero: ninguno en esta sesión</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Volver a consultar el llavero</translation>
    </message>
</context>
<context>
    <name>claimcheck::TokenMessages</name>
    <message>
        <source>It worked %1.</source>
        <translation>Funcionó %1.</translation>
    </message>
    <message>
        <source>The profile is still as it was.</source>
        <translation>El perfil sigue como estaba.</translation>
    </message>
    <message>
        <source>&amp;Keep this in the profile</source>
        <translation>&amp;Guardar esto en el perfil</translation>
    </message>
</context>
<context>
    <name>claimcheck::TokenPane</name>
    <message>
        <source>Getting a token</source>
        <translation>Obteniendo un token</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copi&amp;ar como</translation>
    </message>
    <message>
        <source>Copy in the shape the next tool wants</source>
        <translation>Copiar en el formato que necesita la siguiente herramienta</translation>
    </message>
    <message>
        <source>Access token, masked</source>
        <translation>Access token, oculto</translation>
    </message>
    <message>
        <source>No access token</source>
        <translation>Sin access token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
</context>
<context>
    <name>claimcheck::UndoNotice</name>
    <message>
        <source>The old ones are kept in memory until this window closes or locks. Undo (%1) puts them back.</source>
        <translation>Las anteriores se mantienen en memoria hasta que esta ventana se cierre o se bloquee. Deshacer (%1) las restaura.</translation>
    </message>
    <message>
        <source>Replaced the credentials of “%1”.</source>
        <translation>Se reemplazaron las credenciales de «%1».</translation>
    </message>
    <message>
        <source>It is not certain which credentials of “%1” the keychain holds now.</source>
        <translation>No es seguro qué credenciales de «%1» contiene ahora el llavero.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>claimcheck::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
<context>
    <name>claimcheck::Words</name>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>comando curl</translation>
    </message>
    <message>
        <source>export line</source>
        <translation>línea export</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Deleted %1: credentials, token and history are gone.</source>
        <translation>Se eliminó %1: credenciales, token e historial ya no existen.</translation>
    </message>
    <message>
        <source>Deleted %1 profiles of %2: credentials, tokens and history are gone.</source>
        <translation>Se eliminaron %1 perfiles de %2: credenciales, tokens e historial ya no existen.</translation>
    </message>
    <message>
        <source>Deleted %1 profiles: credentials, tokens and history are gone.</source>
        <translation>Se eliminaron %1 perfiles: credenciales, tokens e historial ya no existen.</translation>
    </message>
    <message>
        <source>There was nothing to delete.</source>
        <translation>No había nada que eliminar.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Deleted: %1. Kept: %2.</source>
        <translation>Eliminados: %1. Conservados: %2.</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2 %3</source>
        <translation>%1 no se eliminó. %2 %3</translation>
    </message>
    <message>
        <source>Form (application/x-www-form-urlencoded)</source>
        <translation>Formulario (application/x-www-form-urlencoded)</translation>
    </message>
    <message>
        <source>JSON (application/json)</source>
        <translation>JSON (application/json)</translation>
    </message>
    <message>
        <source>Basic header, percent-encoded first (RFC 6749)</source>
        <translation>Cabecera Basic, antes con codificación porcentual (RFC 6749)</translation>
    </message>
    <message>
        <source>Basic header, as typed</source>
        <translation>Cabecera Basic, tal como se escribió</translation>
    </message>
    <message>
        <source>Two fields of the body</source>
        <translation>Dos campos del cuerpo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Claimcheck is already running, but does not answer.</source>
        <translation>Claimcheck ya se está ejecutando, pero no responde.</translation>
    </message>
    <message>
        <source>Wait a moment, or end that process and start again.</source>
        <translation>Espere un momento, o termine ese proceso y vuelva a iniciar.</translation>
    </message>
</context>
</TS>
