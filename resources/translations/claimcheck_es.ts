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
        <translation>&amp;Deshacer cambio de secreto</translation>
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
        <translation>Confi&amp;guración</translation>
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
    <message>
        <source>Keep &amp;fresh</source>
        <translation>Mantener &amp;fresco</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>F&amp;ijar</translation>
    </message>
    <message>
        <source>Explore: &amp;send request</source>
        <translation>Explorar: en&amp;viar solicitud</translation>
    </message>
    <message>
        <source>Quick s&amp;witcher</source>
        <translation>Cambio &amp;rápido</translation>
    </message>
    <message>
        <source>Check c&amp;redentials…</source>
        <translation>Co&amp;mprobar credenciales…</translation>
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
    <name>claimcheck::BodyView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>%1 of binary data: the beginning, in hexadecimal. Save it to use it.</source>
        <translation>%1 de datos binarios: el principio, en hexadecimal. Guárdelos para usarlos.</translation>
    </message>
    <message>
        <source>The beginning of %1.</source>
        <translation>El principio de %1.</translation>
    </message>
    <message>
        <source>The beginning of %1; save it to see the rest.</source>
        <translation>El principio de %1; guárdelo para ver el resto.</translation>
    </message>
    <message>
        <source>The server repeated the access token; it is masked here, and in what is copied or saved.</source>
        <translation>El servidor repitió el access token; aquí, y en lo que se copie o guarde, está enmascarado.</translation>
    </message>
    <message>
        <source>%1 picture, %2 × %3 pixels</source>
        <translation>Imagen %1, %2 × %3 píxeles</translation>
    </message>
</context>
<context>
    <name>claimcheck::BulkEditDialog</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Edit profiles</source>
        <translation>Editar perfiles</translation>
    </message>
    <message>
        <source>Edit %1 profiles</source>
        <translation>Editar %1 perfiles</translation>
    </message>
    <message>
        <source>What is ticked becomes the same for all of them; the rest stays as it is.</source>
        <translation>Lo marcado será igual en todos; lo demás queda como está.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Customer of all of them</source>
        <translation>Cliente de todos</translation>
    </message>
    <message>
        <source>Environment of all of them</source>
        <translation>Entorno de todos</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>&amp;Save 1 change</source>
        <translation>&amp;Guardar 1 cambio</translation>
    </message>
    <message>
        <source>&amp;Save %1 changes</source>
        <translation>&amp;Guardar %1 cambios</translation>
    </message>
    <message>
        <source>They will have no customer.</source>
        <translation>Quedarán sin cliente.</translation>
    </message>
    <message>
        <source>One of them holds a token, which is forgotten with its environment.</source>
        <translation>Uno de ellos tiene un token, que se olvida con su entorno.</translation>
    </message>
    <message>
        <source>%1 of them hold a token, which is forgotten with its environment.</source>
        <translation>%1 de ellos tienen un token, que se olvida con su entorno.</translation>
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
        <translation>Obtener token y enviar</translation>
    </message>
    <message>
        <source>This request goes to %1, which is not where the profile points (%2).</source>
        <translation>Esta solicitud va a %1, que no es adonde apunta el perfil (%2).</translation>
    </message>
    <message>
        <source>Whoever runs that host gets the access token of “%1” and can use it until it expires. Nothing has been sent.</source>
        <translation>Quien administre ese host recibe el access token de «%1» y puede usarlo hasta que caduque. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Send the token to %1</source>
        <translation>Enviar el token a %1</translation>
    </message>
    <message>
        <source>%1 may change something on production: “%2” is a %3 profile.</source>
        <translation>%1 puede cambiar algo en producción: «%2» es un perfil %3.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Enviar %1 a %2</translation>
    </message>
    <message>
        <source>The API did not accept the access token (401).</source>
        <translation>La API no aceptó el access token (401).</translation>
    </message>
    <message>
        <source>It may have expired, been withdrawn, or be for another environment.</source>
        <translation>Puede haber caducado, estar revocado o ser de otro entorno.</translation>
    </message>
    <message>
        <source>Get a new token and resend</source>
        <translation>Obtener otro token y reenviar</translation>
    </message>
    <message>
        <source>The API knows the access token, but it does not allow this (403).</source>
        <translation>La API conoce el access token, pero este no lo permite (403).</translation>
    </message>
    <message>
        <source>Compare what the call needs with the scope among the claims.</source>
        <translation>Compare lo que necesita la llamada con el scope de los claims.</translation>
    </message>
    <message>
        <source>The API points to %1.</source>
        <translation>La API remite a %1.</translation>
    </message>
    <message>
        <source>Claimcheck does not follow: the token goes only where you send it.</source>
        <translation>Claimcheck no la sigue: el token solo va adonde usted lo envía.</translation>
    </message>
    <message>
        <source>Make it the target</source>
        <translation>Usarlo como destino</translation>
    </message>
</context>
<context>
    <name>claimcheck::CheckDialog</name>
    <message>
        <source>Check credentials</source>
        <translation>Comprobar credenciales</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Asks each server for a token with the stored client ID and secret, which tells whether they still work. No secret and no token is in the table.</source>
        <translation>Pide un token a cada servidor con el client ID y el secreto guardados, y así dice si aún funcionan. La tabla no contiene secretos ni tokens.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>Which profiles to check</source>
        <translation>Qué perfiles comprobar</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>C&amp;opiar tabla</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>%L1 of %L2 checked</source>
        <translation>%L1 de %L2 comprobados</translation>
    </message>
    <message>
        <source>The check was stopped before this one was answered.</source>
        <translation>La comprobación se detuvo antes de recibir esta respuesta.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>All %L1 work.</source>
        <translation>Los %L1 funcionan.</translation>
    </message>
    <message>
        <source>credentials-%1.csv</source>
        <comment>a file name; %1 is a date</comment>
        <translation>credenciales-%1.csv</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Chec&amp;k 1 profile</source>
        <translation>Compro&amp;bar 1 perfil</translation>
    </message>
    <message>
        <source>Chec&amp;k %1 profiles</source>
        <translation>Compro&amp;bar %1 perfiles</translation>
    </message>
    <message>
        <source>Works: %L1 · Refused: %L2 · Could not tell: %L3</source>
        <translation>Funciona: %L1 · Rechazado: %L2 · No se pudo saber: %L3</translation>
    </message>
</context>
<context>
    <name>claimcheck::CheckModel</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
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
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The %L1 selected</source>
        <translation>Los %L1 seleccionados</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todos los de %1</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
</context>
<context>
    <name>claimcheck::CopyCommands</name>
    <message>
        <source>Token request, without the secret</source>
        <translation>Solicitud del token, sin el secreto</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «%2»</translation>
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
    <message>
        <source>Delete these %1 profiles?</source>
        <translation>¿Eliminar estos %1 perfiles?</translation>
    </message>
    <message>
        <source>Delete profiles</source>
        <translation>Eliminar perfiles</translation>
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
    <name>claimcheck::DialogDesk</name>
    <message>
        <source>Saved “%1”</source>
        <translation>«%1» guardado</translation>
    </message>
    <message>
        <source>Changed 1 profile</source>
        <translation>1 perfil cambiado</translation>
    </message>
    <message>
        <source>Changed %L1 profiles</source>
        <translation>%L1 perfiles cambiados</translation>
    </message>
</context>
<context>
    <name>claimcheck::ExplorePane</name>
    <message>
        <source>The request is deleted; what it said is in “New request”</source>
        <translation>La solicitud se ha eliminado; lo que decía está en «Nueva solicitud»</translation>
    </message>
    <message>
        <source>Saved the request “%1”</source>
        <translation>Solicitud «%1» guardada</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>curl command, without the token</source>
        <translation>Comando curl, sin el token</translation>
    </message>
    <message>
        <source>The body is not text; save it instead</source>
        <translation>El cuerpo no es texto; guárdelo</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
</context>
<context>
    <name>claimcheck::FileSaver</name>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>No se pudo guardar «%1».</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether the disk has room; nothing is lost, what was to be saved is still here.</source>
        <translation>Compruebe si puede escribir allí y si hay espacio en el disco; no se ha perdido nada, lo que se iba a guardar sigue aquí.</translation>
    </message>
</context>
<context>
    <name>claimcheck::FindBar</name>
    <message>
        <source>Find in the response</source>
        <translation>Buscar en la respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>claimcheck::FleetMenu</name>
    <message>
        <source>Group by &amp;customer</source>
        <translation>Agrupar por &amp;cliente</translation>
    </message>
    <message>
        <source>Group by &amp;vendor</source>
        <translation>Agrupar por &amp;proveedor</translation>
    </message>
    <message>
        <source>Group by &amp;environment</source>
        <translation>Agrupar por &amp;entorno</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Ordenar por &amp;nombre</translation>
    </message>
    <message>
        <source>Sort by e&amp;xpiry, soonest first</source>
        <translation>Ordenar por ca&amp;ducidad, la próxima primero</translation>
    </message>
    <message>
        <source>Sort by last &amp;result, failures first</source>
        <translation>Ordenar por último &amp;resultado, fallos primero</translation>
    </message>
</context>
<context>
    <name>claimcheck::FleetPane</name>
    <message>
        <source>No profile matches. Esc clears the filter.</source>
        <translation>Ningún perfil coincide. Esc vacía el filtro.</translation>
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
    <name>claimcheck::FlowWords</name>
    <message>
        <source>Access token for Endorsed&apos;s API. Short-lived: request another before it expires.</source>
        <translation>Access token para la API de Endorsed. De corta duración: pida otro antes de que caduque.</translation>
    </message>
    <message>
        <source>Allowed access scopes: all:read and all:write.</source>
        <translation>Scopes permitidos: all:read y all:write.</translation>
    </message>
    <message>
        <source>Access token for one identity-document session of a mobile SDK.</source>
        <translation>Access token para una sesión de documento de identidad de un SDK móvil.</translation>
    </message>
    <message>
        <source>Unique identifier of the customer&apos;s session on your platform; short-lived, for example 30 minutes.</source>
        <translation>Identificador único de la sesión del cliente en su plataforma; de corta duración, por ejemplo 30 minutos.</translation>
    </message>
    <message>
        <source>The same ID as for the v1/customers API.</source>
        <translation>El mismo ID que en la API v1/customers.</translation>
    </message>
    <message>
        <source>Where the token is going to be used.</source>
        <translation>Dónde se va a usar el token.</translation>
    </message>
    <message>
        <source>Provider for the session.</source>
        <translation>Proveedor de la sesión.</translation>
    </message>
    <message>
        <source>The standard grant of RFC 6749 section 4.4: Keycloak, Okta, Auth0, Entra and the rest.</source>
        <translation>El flujo estándar de RFC 6749, sección 4.4: Keycloak, Okta, Auth0, Entra y los demás.</translation>
    </message>
    <message>
        <source>Space-delimited; empty asks for the server&apos;s default.</source>
        <translation>Separados por espacios; vacío pide el valor predeterminado del servidor.</translation>
    </message>
    <message>
        <source>The API the token is for, where the server asks for it (Auth0).</source>
        <translation>La API para la que es el token, si el servidor lo pide (Auth0).</translation>
    </message>
    <message>
        <source>The resource server&apos;s URI, where the server asks for it (RFC 8707).</source>
        <translation>La URI del servidor de recursos, si el servidor la pide (RFC 8707).</translation>
    </message>
    <message>
        <source>Access token for a partner&apos;s server-side integration. It cannot be refreshed: request a new one.</source>
        <translation>Access token para la integración de servidor de un socio. No se puede renovar: pida uno nuevo.</translation>
    </message>
    <message>
        <source>Access token for the Flow API. The response names no lifetime: the expiry is the token&apos;s own exp.</source>
        <translation>Access token para la Flow API. La respuesta no indica duración: la caducidad es el exp del propio token.</translation>
    </message>
</context>
<context>
    <name>claimcheck::GetAndCopy</name>
    <message>
        <source>Getting a token for “%1”…</source>
        <translation>Obteniendo un token para «%1»…</translation>
    </message>
    <message>
        <source>No token for “%1”, so nothing was copied</source>
        <translation>Sin token para «%1», así que no se copió nada</translation>
    </message>
    <message>
        <source>No token came, so nothing was copied</source>
        <translation>No llegó ningún token, así que no se copió nada</translation>
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
    <name>claimcheck::HistoryView</name>
    <message>
        <source>Requests of this session, newest first</source>
        <translation>Solicitudes de esta sesión, las más recientes primero</translation>
    </message>
    <message>
        <source>The requests of this session will be here.</source>
        <translation>Aquí aparecerán las solicitudes de esta sesión.</translation>
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
    <message>
        <source>JWT without a signature (alg none)</source>
        <translation>JWT sin firma (alg none)</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor dijo: %1</translation>
    </message>
</context>
<context>
    <name>claimcheck::NameLine</name>
    <message>
        <source>Name of the request</source>
        <translation>Nombre de la solicitud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename to</source>
        <translation>Cambiar nombre a</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>claimcheck::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
    <message>
        <source>Get token of what is selected</source>
        <translation>Obtener el token de lo seleccionado</translation>
    </message>
    <message>
        <source>Go to another profile</source>
        <translation>Ir a otro perfil</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
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
        <source>d MMM</source>
        <comment>a day without its year, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>last request failed, %1</source>
        <translation>la última solicitud falló, %1</translation>
    </message>
    <message>
        <source>last request succeeded, %1</source>
        <translation>la última solicitud tuvo éxito, %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>kept fresh</source>
        <translation>se mantiene fresco</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;xplorar</translation>
    </message>
</context>
<context>
    <name>claimcheck::ProfileQuery</name>
    <message>
        <source>env: takes dev, staging or prod</source>
        <translation>env: admite dev, staging o prod</translation>
    </message>
    <message>
        <source>is: takes live, expired, failed, none, fetching or pinned</source>
        <translation>is: admite live, expired, failed, none, fetching o pinned</translation>
    </message>
</context>
<context>
    <name>claimcheck::RenewalOffer</name>
    <message>
        <source>Only %1 s left.</source>
        <translation>Solo quedan %1 s.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>&amp;Renew, then copy</source>
        <translation>&amp;Renovar y copiar</translation>
    </message>
    <message>
        <source>C&amp;opy all the same</source>
        <translation>Copiar de todos m&amp;odos</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestEditor</name>
    <message>
        <source>Add parameter</source>
        <translation>Añadir parámetro</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Nombre del parámetro</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Valor del parámetro</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Quitar parámetro</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor de la cabecera</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar cabecera</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Query</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>Cabece&amp;ras</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Tipo de contenido del cuerpo</translation>
    </message>
    <message>
        <source>Sent as Content-Type, where there is a body</source>
        <translation>Se envía como Content-Type cuando hay cuerpo</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source>&amp;Query %1</source>
        <translation>&amp;Query %1</translation>
    </message>
    <message>
        <source>Heade&amp;rs %1</source>
        <translation>Cabece&amp;ras %1</translation>
    </message>
    <message>
        <source>&amp;Body •</source>
        <translation>C&amp;uerpo •</translation>
    </message>
</context>
<context>
    <name>claimcheck::RequestLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path or URL</source>
        <translation>Ruta o URL</translation>
    </message>
    <message>
        <source>Waiting for the response</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>G&amp;et a token and send</source>
        <translation>Obtener tok&amp;en y enviar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Get a token and send</source>
        <translation>Obtener token y enviar</translation>
    </message>
    <message>
        <source>/path at %1, or a whole URL</source>
        <translation>/ruta en %1, o una URL completa</translation>
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
    <name>claimcheck::ResponseSaver</name>
    <message>
        <source>Save the response</source>
        <translation>Guardar la respuesta</translation>
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
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Guardar cuerpo…</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>method, time, size</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Response headers %1</source>
        <translation>Cabeceras de la respuesta %1</translation>
    </message>
    <message>
        <source>The response will be here.</source>
        <translation>Aquí aparecerá la respuesta.</translation>
    </message>
</context>
<context>
    <name>claimcheck::RunStrip</name>
    <message>
        <source>Show &amp;failed</source>
        <translation>Mostrar &amp;fallidos</translation>
    </message>
    <message>
        <source>Getting tokens</source>
        <translation>Obteniendo tokens</translation>
    </message>
    <message>
        <source>Getting tokens: %L1 of %L2, %L3 failed</source>
        <translation>Obteniendo tokens: %L1 de %L2, %L3 fallidos</translation>
    </message>
    <message>
        <source>Getting tokens: %L1 of %L2</source>
        <translation>Obteniendo tokens: %L1 de %L2</translation>
    </message>
    <message>
        <source>Cancelled: %L1 got a token, %L2 did not.</source>
        <translation>Cancelado: %L1 obtuvieron token, %L2 no.</translation>
    </message>
    <message>
        <source>%L1 got a token, %L2 did not.</source>
        <translation>%L1 obtuvieron token, %L2 no.</translation>
    </message>
    <message>
        <source>All %L1 got a token.</source>
        <translation>Los %L1 obtuvieron token.</translation>
    </message>
    <message>
        <source>%1 %L2 got a token, %L3 did not.</source>
        <comment>a sentence, then numbers</comment>
        <translation>%1 %L2 obtuvieron token, %L3 no.</translation>
    </message>
    <message>
        <source>&amp;Cancel the rest</source>
        <translation>Ca&amp;ncelar el resto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
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
    <name>claimcheck::SavedRequests</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>O&amp;pciones</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Solicitudes guardadas</translation>
    </message>
    <message>
        <source>Save the request with the profile</source>
        <translation>Guardar la solicitud con el perfil</translation>
    </message>
    <message>
        <source>Copy as &amp;curl, without the token</source>
        <translation>Copiar como &amp;curl, sin el token</translation>
    </message>
    <message>
        <source>Send the &amp;expired token</source>
        <translation>Enviar el token &amp;caducado</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambia&amp;r nombre…</translation>
    </message>
    <message>
        <source>&amp;Back to what is saved</source>
        <translation>&amp;Volver a lo guardado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (editada)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
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
    <name>claimcheck::SettingRows</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme light dark night mode colours colors</source>
        <translation>tema claro oscuro noche modo colores</translation>
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
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing moves unless it must, also where the system does not ask for that.</source>
        <translation>Nada se mueve sin necesidad, aunque el sistema no lo pida.</translation>
    </message>
    <message>
        <source>animations accessibility</source>
        <translation>animaciones accesibilidad</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Clear a copied secret after</source>
        <translation>Borrar un secreto copiado tras</translation>
    </message>
    <message>
        <source>Unless something else was copied since. Locking and quitting clear it, too.</source>
        <translation>Si no se ha copiado otra cosa. Bloquear y salir también lo borran.</translation>
    </message>
    <message>
        <source>copy paste seconds wipe token</source>
        <translation>copiar pegar segundos limpiar token</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Give up a token request after</source>
        <translation>Abandonar una solicitud de token tras</translation>
    </message>
    <message>
        <source>Counted from its start until the answer is complete.</source>
        <translation>Desde su inicio hasta que la respuesta está completa.</translation>
    </message>
    <message>
        <source>timeout deadline wait slow seconds network</source>
        <translation>límite plazo esperar lento segundos red</translation>
    </message>
    <message>
        <source>Requests to one host at a time</source>
        <translation>Solicitudes a la vez a un host</translation>
    </message>
    <message>
        <source>When tokens are got for many profiles at once. Fewer spare a server that limits its callers.</source>
        <translation>Al obtener tokens para muchos perfiles a la vez. Menos alivian a un servidor que limita a quien lo llama.</translation>
    </message>
    <message>
        <source>parallel concurrent simultaneous bound limit rate many</source>
        <translation>paralelo simultáneo límite tasa muchos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>After no input for</source>
        <translation>Sin actividad durante</translation>
    </message>
    <message>
        <source>Locking drops all tokens, and what was kept for this session only.</source>
        <translation>Bloquear descarta todos los tokens y lo que solo se guardaba para esta sesión.</translation>
    </message>
    <message>
        <source>idle inactivity autolock away minutes security</source>
        <translation>inactividad autobloqueo ausente minutos seguridad</translation>
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
        <source>When the screen is locked</source>
        <translation>Al bloquear la pantalla</translation>
    </message>
    <message>
        <source>screensaver desktop session security</source>
        <translation>salvapantallas escritorio sesión seguridad</translation>
    </message>
    <message>
        <source>Before the machine sleeps</source>
        <translation>Antes de suspender el equipo</translation>
    </message>
    <message>
        <source>suspend hibernate standby lid laptop security</source>
        <translation>suspender hibernar reposo tapa portátil seguridad</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Bandeja y notificaciones</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>With the pinned profiles, to get and copy their tokens. Needs a desktop with a tray.</source>
        <translation>Con los perfiles fijados, para obtener y copiar sus tokens. Necesita un escritorio con bandeja.</translation>
    </message>
    <message>
        <source>system tray status area indicator panel menu background</source>
        <translation>bandeja sistema área estado indicador panel menú segundo plano</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray. Ctrl+Q quits it.</source>
        <translation>Cerrar la ventana deja el programa en la bandeja. Ctrl+Q lo cierra.</translation>
    </message>
    <message>
        <source>minimize minimise hide background quit exit</source>
        <translation>minimizar ocultar segundo plano salir</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Before a pinned token expires, and when one that is kept fresh could not be renewed.</source>
        <translation>Antes de que caduque un token fijado, y cuando uno que se mantiene fresco no se pudo renovar.</translation>
    </message>
    <message>
        <source>alert message popup warn bubble</source>
        <translation>alerta mensaje aviso burbuja</translation>
    </message>
    <message>
        <source>path file folder directory location configuration</source>
        <translation>ruta archivo carpeta directorio ubicación configuración</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde están las cosas</translation>
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
    <name>claimcheck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Esc clears.</source>
        <translation>Nada encontrado para «%1». Esc lo borra.</translation>
    </message>
</context>
<context>
    <name>claimcheck::ShortcutGroups</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>Cambio rápido</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
    <message>
        <source>Nothing found for “%1”. Esc clears.</source>
        <translation>Nada encontrado para «%1». Esc lo borra.</translation>
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
    <name>claimcheck::Switcher</name>
    <message>
        <source>Quick switcher</source>
        <translation>Cambio rápido</translation>
    </message>
    <message>
        <source>Customer, profile, prod…   (acme prod)</source>
        <translation>Cliente, perfil, prod…   (acme prod)</translation>
    </message>
    <message>
        <source>Find a profile</source>
        <translation>Buscar un perfil</translation>
    </message>
    <message>
        <source>Matching profiles</source>
        <translation>Perfiles que coinciden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys and what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>copy the token, new if need be</source>
        <translation>copiar el token, nuevo si hace falta</translation>
    </message>
    <message>
        <source>copy it as header</source>
        <translation>copiarlo como cabecera</translation>
    </message>
    <message>
        <source>go to the profile</source>
        <translation>ir al perfil</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>elegir otro</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>There is no profile yet. Esc closes this, and Ctrl+N makes the first one.</source>
        <translation>Aún no hay ningún perfil. Esc cierra esto, y Ctrl+N crea el primero.</translation>
    </message>
    <message>
        <source>No profile matches “%1”. Type some letters of a customer, a profile, a flow or a host, or prod, stg or dev.</source>
        <translation>Ningún perfil coincide con «%1». Escriba algunas letras de un cliente, un perfil, un flujo o un host, o prod, stg o dev.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a profile, and its place among those found</comment>
        <translation>%1, %2 de %3</translation>
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
    <name>claimcheck::TokenNotices</name>
    <message>
        <source>A token expires in %1</source>
        <translation>Un token caduca en %1</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>A token could not be renewed</source>
        <translation>No se pudo renovar un token</translation>
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
    <name>claimcheck::TopBar</name>
    <message>
        <source>Find   Ctrl+F   (acme env:prod is:expired)</source>
        <translation>Buscar   Control+F   (acme env:prod is:expired)</translation>
    </message>
    <message>
        <source>Find profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
</context>
<context>
    <name>claimcheck::Tray</name>
    <message>
        <source>Claimcheck, locked</source>
        <translation>Claimcheck, bloqueado</translation>
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
        <translation>%1 más en la ventana</translation>
    </message>
    <message>
        <source>&amp;Get token</source>
        <translation>&amp;Obtener token</translation>
    </message>
    <message>
        <source>&amp;Copy PROD token</source>
        <translation>Copiar to&amp;ken PROD</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>getting a token…</source>
        <translation>obteniendo un token…</translation>
    </message>
    <message>
        <source>the last request failed</source>
        <translation>la última solicitud falló</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>a token, and when</comment>
        <translation>caducó %1</translation>
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
    <message>
        <source>The URL is not valid.</source>
        <translation>La URL no es válida.</translation>
    </message>
    <message>
        <source>Use a form like https://api.example.com.</source>
        <translation>Use una forma como https://api.example.com.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://.</source>
        <translation>La URL no empieza por https://.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>La URL no indica ningún host.</translation>
    </message>
    <message>
        <source>The URL holds a user name or a password.</source>
        <translation>La URL contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Remove everything up to the @; credentials belong in their own fields.</source>
        <translation>Quite todo hasta la @; las credenciales van en sus propios campos.</translation>
    </message>
    <message>
        <source>The URL holds a fragment (#…).</source>
        <translation>La URL contiene un fragmento (#…).</translation>
    </message>
    <message>
        <source>Remove the # and what follows.</source>
        <translation>Quite el # y lo que sigue.</translation>
    </message>
    <message>
        <source>The URL&apos;s port is 0.</source>
        <translation>El puerto de la URL es 0.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>Use un puerto del 1 al 65535, o ninguno.</translation>
    </message>
    <message>
        <source>The URL holds a control character.</source>
        <translation>La URL contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation>Escríbala de nuevo en vez de pegarla.</translation>
    </message>
    <message>
        <source>The URL is not encrypted (http://).</source>
        <translation>La URL no está cifrada (http://).</translation>
    </message>
    <message>
        <source>Use https://; plain http is for this machine only (localhost, 127.0.0.1).</source>
        <translation>Use https://; http sin cifrar es solo para este equipo (localhost, 127.0.0.1).</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>La URL está vacía.</translation>
    </message>
    <message>
        <source>The stored credentials are not in a form that this version reads.</source>
        <translation>Las credenciales guardadas tienen una forma que esta versión no lee.</translation>
    </message>
    <message>
        <source>Enter the client ID and the secret again, or use the version that stored them.</source>
        <translation>Introduzca de nuevo el client ID y el secreto, o use la versión que los guardó.</translation>
    </message>
    <message>
        <source>The client secret is empty.</source>
        <translation>El client secret está vacío.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to this client ID.</source>
        <translation>Introduzca el secreto que corresponde a este client ID.</translation>
    </message>
    <message>
        <source>The client ID and the secret are too long for a keychain: %1 bytes, at most %2 fit.</source>
        <translation>El client ID y el secreto son demasiado largos para un llavero: %1 bytes, caben %2 como máximo.</translation>
    </message>
    <message>
        <source>Check that only the secret was pasted. Nothing was saved.</source>
        <translation>Compruebe que solo se pegó el secreto. No se guardó nada.</translation>
    </message>
    <message>
        <source>The secret begins and ends with white space; it is kept as it is.</source>
        <translation>El secreto empieza y termina con espacios; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The secret begins with white space; it is kept as it is.</source>
        <translation>El secreto empieza con espacios; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The secret ends with white space; it is kept as it is.</source>
        <translation>El secreto termina con espacios; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The secret has invisible control characters in it; it is kept as it is.</source>
        <translation>El secreto contiene caracteres de control invisibles; se conserva tal cual.</translation>
    </message>
    <message>
        <source>(cut at 64 KiB)</source>
        <translation>(cortado a los 64 KiB)</translation>
    </message>
    <message>
        <source>(not shown: the secret stands in it unescaped)</source>
        <translation>(no se muestra: el secreto aparece dentro sin escapar)</translation>
    </message>
    <message>
        <source>the credentials in the request body</source>
        <translation>las credenciales en el cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>the credentials in the Basic header</source>
        <translation>las credenciales en la cabecera Basic</translation>
    </message>
    <message>
        <source>the credentials in the Basic header, not percent-encoded</source>
        <translation>las credenciales en la cabecera Basic, sin codificación porcentual</translation>
    </message>
    <message>
        <source>this server may want the credentials in the request body.</source>
        <translation>puede que este servidor quiera las credenciales en el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>this server may want the credentials in the Basic header.</source>
        <translation>puede que este servidor quiera las credenciales en la cabecera Basic.</translation>
    </message>
    <message>
        <source>this server may want the credentials in the Basic header, not percent-encoded.</source>
        <translation>puede que este servidor quiera las credenciales en la cabecera Basic, sin codificación porcentual.</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation>el cuerpo como JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation>el cuerpo como formulario</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>ningún scope</translation>
    </message>
    <message>
        <source>the flow&apos;s own scope</source>
        <translation>el scope propio del flujo</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Try the request body once</source>
        <translation>Probar una vez el cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Try the Basic header once</source>
        <translation>Probar una vez la cabecera Basic</translation>
    </message>
    <message>
        <source>Try the raw Basic header once</source>
        <translation>Probar una vez la cabecera Basic sin codificar</translation>
    </message>
    <message>
        <source>this server may want the body as JSON.</source>
        <translation>puede que este servidor quiera el cuerpo como JSON.</translation>
    </message>
    <message>
        <source>this server may want the body as a form.</source>
        <translation>puede que este servidor quiera el cuerpo como formulario.</translation>
    </message>
    <message>
        <source>Try the body as JSON once</source>
        <translation>Probar una vez el cuerpo como JSON</translation>
    </message>
    <message>
        <source>Try the body as a form once</source>
        <translation>Probar una vez el cuerpo como formulario</translation>
    </message>
    <message>
        <source>this server may grant the scope that the flow asks for by itself.</source>
        <translation>puede que este servidor conceda el scope que el flujo pide por sí mismo.</translation>
    </message>
    <message>
        <source>this server may have a scope of its own for who asks for none.</source>
        <translation>puede que este servidor tenga un scope propio para quien no pide ninguno.</translation>
    </message>
    <message>
        <source>Try the flow&apos;s own scope once</source>
        <translation>Probar una vez el scope propio del flujo</translation>
    </message>
    <message>
        <source>Try without the scope once</source>
        <translation>Probar una vez sin el scope</translation>
    </message>
    <message>
        <source>without a customer</source>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>There is already a profile &apos;%1&apos; %2 (%3); choose another name.</source>
        <translation>Ya existe un perfil «%1» %2 (%3); elija otro nombre.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>The name has line breaks or other control characters.</source>
        <translation>El nombre contiene saltos de línea u otros caracteres de control.</translation>
    </message>
    <message>
        <source>The customer has line breaks or other control characters.</source>
        <translation>El cliente contiene saltos de línea u otros caracteres de control.</translation>
    </message>
    <message>
        <source>The profile belongs to another flow.</source>
        <translation>El perfil pertenece a otro flujo.</translation>
    </message>
    <message>
        <source>Enter the base URL of this environment.</source>
        <translation>Introduzca la URL base de este entorno.</translation>
    </message>
    <message>
        <source>The base URL must not have a query (the part from &apos;?&apos; on).</source>
        <translation>La URL base no debe tener consulta (la parte desde «?»).</translation>
    </message>
    <message>
        <source>The path must begin with &apos;/&apos; and have no &apos;?&apos;, &apos;#&apos;, spaces or control characters.</source>
        <translation>La ruta debe empezar por «/» y no tener «?», «#», espacios ni caracteres de control.</translation>
    </message>
    <message>
        <source>%1 does not take a body in &apos;%2&apos;.</source>
        <translation>%1 no admite un cuerpo en «%2».</translation>
    </message>
    <message>
        <source>%1 does not take the credentials as &apos;%2&apos;.</source>
        <translation>%1 no admite las credenciales como «%2».</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 es obligatorio.</translation>
    </message>
    <message>
        <source>%1 has a line break or NUL in it.</source>
        <translation>%1 contiene un salto de línea o NUL.</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 debe ser uno de %2.</translation>
    </message>
    <message>
        <source>%1 must be scopes with spaces between them, in printable ASCII without quotes and backslashes.</source>
        <translation>%1 deben ser scopes separados por espacios, en ASCII imprimible sin comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>%1 has no parameter &apos;%2&apos;.</source>
        <translation>%1 no tiene ningún parámetro «%2».</translation>
    </message>
    <message>
        <source>An extra parameter needs a name without control characters.</source>
        <translation>Un parámetro adicional necesita un nombre sin caracteres de control.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is sent with the credentials; enter it there.</source>
        <translation>«%1» se envía con las credenciales; introdúzcalo allí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is always sent by this flow and cannot be changed.</source>
        <translation>Este flujo siempre envía «%1» y no se puede cambiar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential; parameters are stored in a plain file, so it may not go here.</source>
        <translation>«%1» parece una credencial; los parámetros se guardan en un archivo sin cifrar, así que no puede ir aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a line break or NUL in it.</source>
        <translation>«%1» contiene un salto de línea o NUL.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>A header name has letters, digits and hyphens only.</source>
        <translation>El nombre de una cabecera solo tiene letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by Claimcheck itself.</source>
        <translation>Claimcheck mismo establece «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential; headers are stored in a plain file, so it may not go here.</source>
        <translation>«%1» parece una credencial; las cabeceras se guardan en un archivo sin cifrar, así que no puede ir aquí.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a line break or another control character in it.</source>
        <translation>«%1» contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The header &apos;%1&apos; is there twice.</source>
        <translation>La cabecera «%1» está dos veces.</translation>
    </message>
    <message>
        <source>The server does not accept this client ID and secret</source>
        <translation>El servidor no acepta este client ID y este secreto</translation>
    </message>
    <message>
        <source>Check that they belong to this environment and base URL.</source>
        <translation>Compruebe que corresponden a este entorno y a esta URL base.</translation>
    </message>
    <message>
        <source>The server misses a parameter or does not know one</source>
        <translation>Al servidor le falta un parámetro o no conoce alguno</translation>
    </message>
    <message>
        <source>Compare the request with the vendor&apos;s documentation; the server&apos;s own words may name the parameter.</source>
        <translation>Compare la solicitud con la documentación del proveedor; puede que el propio servidor nombre el parámetro.</translation>
    </message>
    <message>
        <source>The server does not accept this grant</source>
        <translation>El servidor no acepta este grant</translation>
    </message>
    <message>
        <source>For client credentials this often means that the client is disabled or of another tenant.</source>
        <translation>Con client credentials suele significar que el client está desactivado o es de otro tenant.</translation>
    </message>
    <message>
        <source>This client may not use the client credentials grant</source>
        <translation>Este client no puede usar el grant client credentials</translation>
    </message>
    <message>
        <source>Ask the vendor to allow the grant &apos;client_credentials&apos; for this client.</source>
        <translation>Pida al proveedor que permita el grant «client_credentials» para este client.</translation>
    </message>
    <message>
        <source>The server does not know the client credentials grant, or could not read the body</source>
        <translation>El servidor no conoce el grant client credentials o no pudo leer el cuerpo</translation>
    </message>
    <message>
        <source>Check the path and the body encoding: a server that expects a form does not see grant_type in JSON.</source>
        <translation>Compruebe la ruta y la codificación del cuerpo: un servidor que espera un formulario no ve grant_type en JSON.</translation>
    </message>
    <message>
        <source>The server does not grant the scope that was asked for</source>
        <translation>El servidor no concede el scope solicitado</translation>
    </message>
    <message>
        <source>Check the spelling of the scope, or ask for fewer; an empty scope asks for the default.</source>
        <translation>Compruebe cómo está escrito el scope o pida menos; un scope vacío pide el predeterminado.</translation>
    </message>
    <message>
        <source>The server does not know the resource or audience that was asked for</source>
        <translation>El servidor no conoce el resource o la audience solicitados</translation>
    </message>
    <message>
        <source>Check the resource and audience of the profile.</source>
        <translation>Compruebe el resource y la audience del perfil.</translation>
    </message>
    <message>
        <source>The server says: Retry-After: %1.</source>
        <translation>El servidor dice: Retry-After: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before the next request (Retry-After: %2).</source>
        <translation>Espere %1 antes de la próxima solicitud (Retry-After: %2).</translation>
    </message>
    <message>
        <source>The server knows the request but does not allow it</source>
        <translation>El servidor entiende la solicitud, pero no la permite</translation>
    </message>
    <message>
        <source>The client may be disabled, or this network&apos;s address not on the vendor&apos;s list; ask the vendor.</source>
        <translation>Puede que el client esté desactivado o que la dirección de esta red no esté en la lista del proveedor; pregunte al proveedor.</translation>
    </message>
    <message>
        <source>There is no token endpoint at this address</source>
        <translation>No hay ningún token endpoint en esta dirección</translation>
    </message>
    <message>
        <source>Check the base URL and the path; the environment&apos;s host may be another one.</source>
        <translation>Compruebe la URL base y la ruta; puede que el host del entorno sea otro.</translation>
    </message>
    <message>
        <source>The address is there but does not take POST</source>
        <translation>La dirección existe, pero no admite POST</translation>
    </message>
    <message>
        <source>Check the path: this is likely not the token endpoint.</source>
        <translation>Compruebe la ruta: probablemente este no es el token endpoint.</translation>
    </message>
    <message>
        <source>Check the path: this is likely not the token endpoint (it allows %1).</source>
        <translation>Compruebe la ruta: probablemente este no es el token endpoint (permite %1).</translation>
    </message>
    <message>
        <source>The server cannot answer in a form that was asked for</source>
        <translation>El servidor no puede responder en ninguno de los formatos pedidos</translation>
    </message>
    <message>
        <source>Check the Accept header among the profile&apos;s extra headers.</source>
        <translation>Compruebe la cabecera Accept entre las cabeceras adicionales del perfil.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a user name and password</source>
        <translation>Un proxy del camino pide nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Let this host bypass the proxy, or ask whoever runs it.</source>
        <translation>Haga que este host evite el proxy o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server did not get the whole request in time</source>
        <translation>El servidor no recibió la solicitud completa a tiempo</translation>
    </message>
    <message>
        <source>Try again; check proxies on the way.</source>
        <translation>Vuelva a intentarlo; compruebe los proxies del camino.</translation>
    </message>
    <message>
        <source>The request is too large for the server</source>
        <translation>La solicitud es demasiado grande para el servidor</translation>
    </message>
    <message>
        <source>Check the parameters for pasted text.</source>
        <translation>Compruebe si se pegó texto en los parámetros.</translation>
    </message>
    <message>
        <source>The server does not take this body encoding</source>
        <translation>El servidor no admite esta codificación del cuerpo</translation>
    </message>
    <message>
        <source>Check that the profile uses the right flow and the right body encoding for this server.</source>
        <translation>Compruebe que el perfil usa el flujo y la codificación del cuerpo correctos para este servidor.</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>El servidor ha recibido demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Wait a minute before the next request.</source>
        <translation>Espere un minuto antes de la próxima solicitud.</translation>
    </message>
    <message>
        <source>The server could not use the request</source>
        <translation>El servidor no pudo usar la solicitud</translation>
    </message>
    <message>
        <source>Compare the parameters and the body encoding with the vendor&apos;s documentation.</source>
        <translation>Compare los parámetros y la codificación del cuerpo con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>See the response in the Exchange tab.</source>
        <translation>Vea la respuesta en la pestaña Intercambio.</translation>
    </message>
    <message>
        <source>A gateway did not reach the vendor&apos;s server</source>
        <translation>Una pasarela no alcanzó el servidor del proveedor</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays, the vendor&apos;s service is down.</source>
        <translation>Vuelva a intentarlo en un minuto; si continúa, el servicio del proveedor está caído.</translation>
    </message>
    <message>
        <source>The vendor&apos;s service is unavailable</source>
        <translation>El servicio del proveedor no está disponible</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays, ask the vendor about maintenance.</source>
        <translation>Vuelva a intentarlo en un minuto; si continúa, pregunte al proveedor si hay mantenimiento.</translation>
    </message>
    <message>
        <source>The vendor&apos;s server failed</source>
        <translation>El servidor del proveedor falló</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the vendor the time and the response.</source>
        <translation>Vuelva a intentarlo; si continúa, envíe al proveedor la hora y la respuesta.</translation>
    </message>
    <message>
        <source>The response reports an error in spite of its status</source>
        <translation>La respuesta indica un error a pesar de su estado</translation>
    </message>
    <message>
        <source>Read what the server says; check the credentials and the parameters.</source>
        <translation>Lea lo que dice el servidor; compruebe las credenciales y los parámetros.</translation>
    </message>
    <message>
        <source>The server sent an empty response</source>
        <translation>El servidor envió una respuesta vacía</translation>
    </message>
    <message>
        <source>Check the base URL and the path; ask the vendor if it stays.</source>
        <translation>Compruebe la URL base y la ruta; si continúa, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of a token</source>
        <translation>El servidor envió una página web en vez de un token</translation>
    </message>
    <message>
        <source>Check the base URL and the path; a login page, a proxy or a firewall may have answered.</source>
        <translation>Compruebe la URL base y la ruta; puede que haya respondido una página de inicio de sesión, un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>The response is not a JSON object</source>
        <translation>La respuesta no es un objeto JSON</translation>
    </message>
    <message>
        <source>Check the base URL and the path; an Accept header of application/json may help.</source>
        <translation>Compruebe la URL base y la ruta; puede ayudar una cabecera Accept con application/json.</translation>
    </message>
    <message>
        <source>The response has no &apos;%1&apos;</source>
        <translation>La respuesta no tiene «%1»</translation>
    </message>
    <message>
        <source>The response is an empty object; ask the vendor.</source>
        <translation>La respuesta es un objeto vacío; pregunte al proveedor.</translation>
    </message>
    <message>
        <source>It has %1. Check that the profile uses the right flow.</source>
        <translation>Tiene %1. Compruebe que el perfil usa el flujo correcto.</translation>
    </message>
    <message>
        <source>Ask the vendor; the request itself was accepted.</source>
        <translation>Pregunte al proveedor; la solicitud en sí fue aceptada.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the response is not a string</source>
        <translation>«%1» en la respuesta no es una cadena</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the response is empty</source>
        <translation>«%1» en la respuesta está vacío</translation>
    </message>
    <message>
        <source>The access token has line breaks or control characters, so no header can carry it</source>
        <translation>El access token contiene saltos de línea o caracteres de control, así que ninguna cabecera puede llevarlo</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Caduca en</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The server points elsewhere instead of answering (HTTP %1).</source>
        <translation>El servidor remite a otro lugar en vez de responder (HTTP %1).</translation>
    </message>
    <message>
        <source>Redirects are never followed with credentials; check the base URL and the path.</source>
        <translation>Nunca se siguen redirecciones con credenciales; compruebe la URL base y la ruta.</translation>
    </message>
    <message>
        <source>Edit the profile; nothing was sent.</source>
        <translation>Edite el perfil; no se envió nada.</translation>
    </message>
    <message>
        <source>Check how the credentials were pasted; nothing was sent.</source>
        <translation>Compruebe cómo se pegaron las credenciales; no se envió nada.</translation>
    </message>
    <message>
        <source>The client ID or the secret has a line break or NUL, which Basic cannot carry.</source>
        <translation>El client ID o el secreto contiene un salto de línea o NUL, que Basic no puede llevar.</translation>
    </message>
    <message>
        <source>The client ID has a colon, which ends the ID in a raw Basic header.</source>
        <translation>El client ID contiene dos puntos, que terminan el ID en una cabecera Basic sin codificar.</translation>
    </message>
    <message>
        <source>The client ID or the secret has control characters, which Basic cannot carry.</source>
        <translation>El client ID o el secreto contiene caracteres de control, que Basic no puede llevar.</translation>
    </message>
    <message>
        <source>‹client ID›</source>
        <translation>‹client ID›</translation>
    </message>
    <message>
        <source>Your keychain (%1) is locked.</source>
        <translation>Su llavero (%1) está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again; nothing was changed.</source>
        <translation>Desbloquéelo y vuelva a intentarlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Your keychain (%1) has no default keyring yet.</source>
        <translation>Su llavero (%1) aún no tiene un llavero predeterminado.</translation>
    </message>
    <message>
        <source>Unlock it: you will be asked for a password for a new keyring. Nothing was changed.</source>
        <translation>Desbloquéelo: se le pedirá una contraseña para un llavero nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no keychain service in this session (org.freedesktop.secrets).</source>
        <translation>No hay ningún servicio de llavero en esta sesión (org.freedesktop.secrets).</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or keep these credentials for this session only.</source>
        <translation>Inicie GNOME Keyring o KWallet, o mantenga estas credenciales solo en esta sesión.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at the keychain in your system&apos;s own password manager.</source>
        <translation>Vuelva a intentarlo; si se repite, revise el llavero en el gestor de contraseñas de su sistema.</translation>
    </message>
    <message>
        <source>Your keychain did not answer within %1 s.</source>
        <translation>Su llavero no respondió en %1 s.</translation>
    </message>
    <message>
        <source>See whether it waits for you in another window, then try again; nothing was changed.</source>
        <translation>Mire si le espera en otra ventana y vuelva a intentarlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>It stopped half-way, so the change may or may not have been made: try again when it is open.</source>
        <translation>Se detuvo a medias, así que el cambio puede haberse hecho o no: vuelva a intentarlo cuando esté abierto.</translation>
    </message>
    <message>
        <source>Your keychain holds no credentials for this profile.</source>
        <translation>Su llavero no contiene credenciales para este perfil.</translation>
    </message>
    <message>
        <source>Edit the profile and enter its client ID and secret.</source>
        <translation>Edite el perfil e introduzca su client ID y su secreto.</translation>
    </message>
    <message>
        <source>Access to your keychain was refused in its prompt.</source>
        <translation>Se denegó el acceso a su llavero en su ventana de confirmación.</translation>
    </message>
    <message>
        <source>Your keychain refused access.</source>
        <translation>Su llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Your keychain could not remove the credentials.</source>
        <translation>Su llavero no pudo quitar las credenciales.</translation>
    </message>
    <message>
        <source>Your keychain reported an error.</source>
        <translation>Su llavero informó de un error.</translation>
    </message>
    <message>
        <source>Your keychain still holds the credentials it was told to remove.</source>
        <translation>Su llavero aún contiene las credenciales que debía quitar.</translation>
    </message>
    <message>
        <source>Your keychain did not say whether it is open.</source>
        <translation>Su llavero no dijo si está abierto.</translation>
    </message>
    <message>
        <source>Your keychain did not keep the credentials.</source>
        <translation>Su llavero no conservó las credenciales.</translation>
    </message>
    <message>
        <source>What it held before is unchanged.</source>
        <translation>Lo que contenía antes no ha cambiado.</translation>
    </message>
    <message>
        <source> What it held before was put back.</source>
        <translation> Se restauró lo que contenía antes.</translation>
    </message>
    <message>
        <source> What it held before could not be put back: enter the credentials again.</source>
        <translation> No se pudo restaurar lo que contenía antes: introduzca las credenciales de nuevo.</translation>
    </message>
    <message>
        <source>The host of %1 was not found.</source>
        <translation>No se encontró el host de %1.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo, and whether the name needs a VPN or another DNS server.</source>
        <translation>Compruebe si la URL base tiene una errata y si el nombre necesita una VPN u otro servidor DNS.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether the service is running.</source>
        <translation>Compruebe el puerto de la URL base y si el servicio está en marcha.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered.</source>
        <translation>%1 cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, a proxy or the server drops this request.</source>
        <translation>Vuelva a intentarlo; si continúa, un proxy o el servidor descarta esta solicitud.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered, or did not answer in HTTP.</source>
        <translation>%1 cerró la conexión antes de responder, o no respondió en HTTP.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the port of the base URL: another service may be listening there.</source>
        <translation>Vuelva a intentarlo; si continúa, compruebe el puerto de la URL base: puede que allí escuche otro servicio.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection in time.</source>
        <translation>%1 no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether a firewall or a missing VPN is in the way.</source>
        <translation>Compruebe el puerto de la URL base y si lo impide un cortafuegos o la falta de una VPN.</translation>
    </message>
    <message>
        <source>The network went away while speaking to %1.</source>
        <translation>La red se perdió mientras se hablaba con %1.</translation>
    </message>
    <message>
        <source>Try again once the connection is back.</source>
        <translation>Vuelva a intentarlo cuando haya conexión.</translation>
    </message>
    <message>
        <source>There is no network to reach %1.</source>
        <translation>No hay red para llegar a %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection.</source>
        <translation>Compruebe la conexión de red de este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 no respondió en HTTP.</translation>
    </message>
    <message>
        <source>Check the port of the base URL: another service may be listening there.</source>
        <translation>Compruebe el puerto de la URL base: puede que allí escuche otro servicio.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2, which sends the request elsewhere. Claimcheck does not follow: credentials go only to the address you set.</source>
        <translation>%1 respondió HTTP %2, que envía la solicitud a otro lugar. Claimcheck no lo sigue: las credenciales solo van a la dirección que usted fijó.</translation>
    </message>
    <message>
        <source>Check the base URL and the path; ask the vendor for the token endpoint&apos;s final address.</source>
        <translation>Compruebe la URL base y la ruta; pregunte al proveedor la dirección definitiva del token endpoint.</translation>
    </message>
    <message>
        <source>It points to %1</source>
        <translation>Remite a %1</translation>
    </message>
    <message>
        <source>The transfer from %1 failed.</source>
        <translation>Falló la transferencia desde %1.</translation>
    </message>
    <message>
        <source>Try again; check this computer&apos;s network connection, and whether a VPN is needed.</source>
        <translation>Vuelva a intentarlo; compruebe la conexión de red de este equipo y si hace falta una VPN.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 no terminó su respuesta en %2 s.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask the vendor: the request arrived, the answer did not.</source>
        <translation>Vuelva a intentarlo; si continúa, pregunte al proveedor: la solicitud llegó, la respuesta no.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make a connection to %2 within %3 s.</source>
        <translation>El proxy %1 no estableció una conexión con %2 en %3 s.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or whether this host should bypass the proxy.</source>
        <translation>Compruebe la configuración de proxy del sistema, o si este host debería evitar el proxy.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>No se logró conectar con %1 en %2 s.</translation>
    </message>
    <message>
        <source>The answer of %1 ended early: the connection closed in the middle of it.</source>
        <translation>La respuesta de %1 terminó antes de tiempo: la conexión se cerró a mitad.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, a proxy or the server cuts answers off.</source>
        <translation>Vuelva a intentarlo; si continúa, un proxy o el servidor corta las respuestas.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2, which only announces an answer.</source>
        <translation>%1 respondió HTTP %2, que solo anuncia una respuesta.</translation>
    </message>
    <message>
        <source>Ask the vendor; a proxy or gateway on the way may be the cause.</source>
        <translation>Pregunte al proveedor; la causa puede ser un proxy o una pasarela del camino.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2 with a compressed body, although it was asked not to.</source>
        <translation>%1 respondió HTTP %2 con un cuerpo comprimido, aunque se pidió que no lo hiciera.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs the gateway, to honour Accept-Encoding: identity.</source>
        <translation>Pida al proveedor, o a quien administra la pasarela, que respete Accept-Encoding: identity.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 sent more than %2, far more than a token response holds.</source>
        <translation>%1 envió más de %2, mucho más de lo que ocupa una respuesta con un token.</translation>
    </message>
    <message>
        <source>Check the base URL and the path: this may not be a token endpoint.</source>
        <translation>Compruebe la URL base y la ruta: puede que esto no sea un token endpoint.</translation>
    </message>
    <message>
        <source>A header name has characters that HTTP does not allow.</source>
        <translation>El nombre de una cabecera contiene caracteres que HTTP no permite.</translation>
    </message>
    <message>
        <source>The header “%1” holds a line break or another control character.</source>
        <translation>La cabecera «%1» contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The header “%1” is set by Claimcheck itself.</source>
        <translation>Claimcheck mismo establece la cabecera «%1».</translation>
    </message>
    <message>
        <source>The header “%1” is given twice.</source>
        <translation>La cabecera «%1» se indica dos veces.</translation>
    </message>
    <message>
        <source>The request method has characters that HTTP does not allow.</source>
        <translation>El método de la solicitud contiene caracteres que HTTP no permite.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 refused the connection.</source>
        <translation>El proxy %1 en el camino a %2 rechazó la conexión.</translation>
    </message>
    <message>
        <source>The proxy %1 does not find the host of %2.</source>
        <translation>El proxy %1 no encuentra el host de %2.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo, and whether the host should bypass the proxy.</source>
        <translation>Compruebe si la URL base tiene una errata y si el host debería evitar el proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the host of %2.</source>
        <translation>No se encontró el proxy %1, o no encuentra el host de %2.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name in the system&apos;s settings, and the base URL for a typo.</source>
        <translation>Compruebe el nombre del proxy en la configuración del sistema y si la URL base tiene una errata.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of making one to %2.</source>
        <translation>El proxy %1 cerró la conexión en vez de establecer una con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make a connection to %2 in time.</source>
        <translation>El proxy %1 no estableció a tiempo una conexión con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept its user name and password.</source>
        <translation>El proxy %1 en el camino a %2 no acepta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check them in the system&apos;s proxy settings.</source>
        <translation>Compruébelos en la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and password.</source>
        <translation>El proxy %1 en el camino a %2 pide nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Claimcheck does not ask you for them; let this host bypass the proxy, or put one before it that signs in.</source>
        <translation>Claimcheck no se los pide; haga que este host evite el proxy o ponga delante uno que inicie sesión.</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>El proxy %1 no permite conexiones con %2.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow this host, or whether it should bypass the proxy.</source>
        <translation>Pida a quien administra el proxy que permita este host, o pregunte si debería evitar el proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 could not make a connection to %2.</source>
        <translation>El proxy %1 no pudo establecer una conexión con %2.</translation>
    </message>
    <message>
        <source>Check host and port of the base URL; if they are right, ask whoever runs the proxy.</source>
        <translation>Compruebe el host y el puerto de la URL base; si son correctos, pregunte a quien administra el proxy.</translation>
    </message>
    <message>
        <source>%1 on the way to %2 does not answer as a proxy.</source>
        <translation>%1 en el camino a %2 no responde como un proxy.</translation>
    </message>
    <message>
        <source>No connection by way of the proxy %1 to %2 came about.</source>
        <translation>No se logró conectar con %2 a través del proxy %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>El certificado de %1 ha sido revocado.</translation>
    </message>
    <message>
        <source>Do not send credentials there; tell the vendor.</source>
        <translation>No envíe credenciales allí; avise al proveedor.</translation>
    </message>
    <message>
        <source>%1 shows a self-signed certificate, which no authority vouches for.</source>
        <translation>%1 presenta un certificado autofirmado, que ninguna autoridad avala.</translation>
    </message>
    <message>
        <source>If it is a test server of your own, add its certificate to the system&apos;s trust store.</source>
        <translation>Si es un servidor de pruebas propio, añada su certificado al almacén de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust.</source>
        <translation>El certificado de %1 procede de una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s authority, add it to the system&apos;s trust store (claimcheck-cli also takes --cacert); otherwise do not send credentials there.</source>
        <translation>Si es la autoridad de su empresa, añádala al almacén de confianza del sistema (claimcheck-cli también admite --cacert); si no, no envíe credenciales allí.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host name.</source>
        <translation>El certificado de %1 es para otro nombre de host.</translation>
    </message>
    <message>
        <source>Check the base URL for a typo or an alias of the server.</source>
        <translation>Compruebe si la URL base tiene una errata o es un alias del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Tell the vendor to renew it, unless this computer&apos;s clock is wrong.</source>
        <translation>Pida al proveedor que lo renueve, salvo que el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>No se puede confiar en el certificado de %1.</translation>
    </message>
    <message>
        <source>Ask the vendor, or your company if it inspects TLS, about the certificate.</source>
        <translation>Pregunte por el certificado al proveedor, o a su empresa si inspecciona TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>%1 offers only TLS versions that are no longer safe (below 1.2).</source>
        <translation>%1 solo ofrece versiones de TLS que ya no son seguras (anteriores a la 1.2).</translation>
    </message>
    <message>
        <source>The vendor has to enable TLS 1.2 or 1.3 there.</source>
        <translation>El proveedor tiene que activar allí TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation>%1 no habla TLS.</translation>
    </message>
    <message>
        <source>Check the port of the base URL: this one may be for plain http.</source>
        <translation>Compruebe el puerto de la URL base: puede que este sea para http sin cifrar.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, which Claimcheck does not send.</source>
        <translation>%1 pide un certificado de cliente, que Claimcheck no envía.</translation>
    </message>
    <message>
        <source>Ask the vendor for an address without mutual TLS.</source>
        <translation>Pida al proveedor una dirección sin TLS mutuo.</translation>
    </message>
    <message>
        <source>Check the port of the base URL, and whether a proxy or firewall interferes.</source>
        <translation>Compruebe el puerto de la URL base y si interfiere un proxy o un cortafuegos.</translation>
    </message>
    <message>
        <source>Issued to %1 by %2.</source>
        <translation>Emitido para %1 por %2.</translation>
    </message>
    <message>
        <source>Valid for %1.</source>
        <translation>Válido para %1.</translation>
    </message>
    <message>
        <source>A probe, %1:</source>
        <translation>Una prueba, %1:</translation>
    </message>
    <message>
        <source>The flow “%1” of this profile is not there.</source>
        <translation>El flujo «%1» de este perfil no está.</translation>
    </message>
    <message>
        <source>Put its definition back into the flows folder, or choose another flow.</source>
        <translation>Vuelva a poner su definición en la carpeta de flujos o elija otro flujo.</translation>
    </message>
    <message>
        <source>The server asked for a pause, %1 of which are left; nothing was sent.</source>
        <translation>El servidor pidió una pausa, de la que quedan %1; no se envió nada.</translation>
    </message>
    <message>
        <source>Wait until then: a request before would make the server refuse for longer.</source>
        <translation>Espere hasta entonces: una solicitud antes haría que el servidor la rechace más tiempo.</translation>
    </message>
    <message>
        <source>The store of credentials was closed before it had answered.</source>
        <translation>El almacén de credenciales se cerró antes de responder.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The credentials of this profile are not in this session’s memory: it was locked or started anew since.</source>
        <translation>Las credenciales de este perfil no están en la memoria de esta sesión: se bloqueó o se inició de nuevo.</translation>
    </message>
    <message>
        <source>Enter the client ID and the secret in the profile.</source>
        <translation>Introduzca el client ID y el secreto en el perfil.</translation>
    </message>
    <message>
        <source>this session&apos;s memory</source>
        <translation>memoria de esta sesión</translation>
    </message>
    <message>
        <source>The profiles cannot be read from %1: %2.</source>
        <translation>No se pueden leer los perfiles de %1: %2.</translation>
    </message>
    <message>
        <source>Correct the file&apos;s permissions and start again; nothing is saved meanwhile.</source>
        <translation>Corrija los permisos del archivo y reinicie; mientras tanto no se guarda nada.</translation>
    </message>
    <message>
        <source>A profile was left out: %1: %2.</source>
        <translation>Se omitió un perfil: %1: %2.</translation>
    </message>
    <message>
        <source>It stays in the file; correct it there or delete it.</source>
        <translation>Permanece en el archivo; corríjalo allí o elimínelo.</translation>
    </message>
    <message>
        <source>The profile file %1 cannot be used (%2) and could not be set aside.</source>
        <translation>El archivo de perfiles %1 no se puede usar (%2) y no se pudo apartar.</translation>
    </message>
    <message>
        <source>Move the file away and start again; nothing is saved meanwhile.</source>
        <translation>Mueva el archivo a otro lugar y reinicie; mientras tanto no se guarda nada.</translation>
    </message>
    <message>
        <source>The profile file could not be used: %1. It was set aside as %2.</source>
        <translation>No se pudo usar el archivo de perfiles: %1. Se apartó como %2.</translation>
    </message>
    <message>
        <source>Nothing is lost: correct that file and put it back as %1.</source>
        <translation>No se ha perdido nada: corrija ese archivo y vuelva a ponerlo como %1.</translation>
    </message>
    <message>
        <source>Another Claimcheck is writing %1.</source>
        <translation>Otro Claimcheck está escribiendo %1.</translation>
    </message>
    <message>
        <source>Try again in a moment; the old file is whole.</source>
        <translation>Vuelva a intentarlo en un momento; el archivo anterior está íntegro.</translation>
    </message>
    <message>
        <source>The profiles could not be saved to %1: %2.</source>
        <translation>No se pudieron guardar los perfiles en %1: %2.</translation>
    </message>
    <message>
        <source>Free some disk space or correct the permissions, then save again; the old file is whole.</source>
        <translation>Libere espacio en disco o corrija los permisos y vuelva a guardar; el archivo anterior está íntegro.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Expires now</source>
        <translation>Caduca ahora</translation>
    </message>
    <message>
        <source>Expired %1 ago</source>
        <translation>Caducó hace %1</translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation>Válido dentro de %1</translation>
    </message>
    <message>
        <source>Valid from now on</source>
        <translation>Válido desde ahora</translation>
    </message>
    <message>
        <source>Valid since %1</source>
        <translation>Válido desde hace %1</translation>
    </message>
    <message>
        <source>Issued %1 ahead of this clock</source>
        <translation>Emitido %1 por delante de este reloj</translation>
    </message>
    <message>
        <source>Issued just now</source>
        <translation>Emitido ahora mismo</translation>
    </message>
    <message>
        <source>Issued %1 ago</source>
        <translation>Emitido hace %1</translation>
    </message>
    <message>
        <source>Signed in %1 ahead of this clock</source>
        <translation>Sesión iniciada %1 por delante de este reloj</translation>
    </message>
    <message>
        <source>Signed in just now</source>
        <translation>Sesión iniciada ahora mismo</translation>
    </message>
    <message>
        <source>Signed in %1 ago</source>
        <translation>Sesión iniciada hace %1</translation>
    </message>
    <message>
        <source>Changed %1 ahead of this clock</source>
        <translation>Modificado %1 por delante de este reloj</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>Modificado ahora mismo</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Modificado hace %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1; unusable: %2</source>
        <translation>%1; inservible: %2</translation>
    </message>
    <message>
        <source>Raw: %1</source>
        <translation>Sin procesar: %1</translation>
    </message>
    <message>
        <source>Unusable: %1</source>
        <translation>Inservible: %1</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated</source>
        <translation>Con qué nivel se autenticó al usuario</translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation>Quién actúa en nombre del sujeto</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>The issuer&apos;s own data (Entra)</source>
        <translation>Datos propios del emisor (Entra)</translation>
    </message>
    <message>
        <source>Web origins that may use the token (Keycloak)</source>
        <translation>Orígenes web que pueden usar el token (Keycloak)</translation>
    </message>
    <message>
        <source>How the user was authenticated</source>
        <translation>Cómo se autenticó al usuario</translation>
    </message>
    <message>
        <source>Base URL of the API to call</source>
        <translation>URL base de la API a la que llamar</translation>
    </message>
    <message>
        <source>Client the token was issued to (Entra)</source>
        <translation>Client al que se emitió el token (Entra)</translation>
    </message>
    <message>
        <source>How the client was authenticated (Entra)</source>
        <translation>Cómo se autenticó al client (Entra)</translation>
    </message>
    <message>
        <source>Hash of the access token</source>
        <translation>Hash del access token</translation>
    </message>
    <message>
        <source>Hash of the access token (DPoP)</source>
        <translation>Hash del access token (DPoP)</translation>
    </message>
    <message>
        <source>Whom the token is meant for</source>
        <translation>Para quién es el token</translation>
    </message>
    <message>
        <source>When the user signed in</source>
        <translation>Cuándo inició sesión el usuario</translation>
    </message>
    <message>
        <source>What the token may do, in detail</source>
        <translation>Qué permite el token, en detalle</translation>
    </message>
    <message>
        <source>Client the token was issued to (authorized party)</source>
        <translation>Client al que se emitió el token (parte autorizada)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>URL of the back office</source>
        <translation>URL del back office</translation>
    </message>
    <message>
        <source>Hash of the authorization code</source>
        <translation>Hash del código de autorización</translation>
    </message>
    <message>
        <source>Client the token was issued to</source>
        <translation>Client al que se emitió el token</translation>
    </message>
    <message>
        <source>Address the client called from (Keycloak)</source>
        <translation>Dirección desde la que llamó el client (Keycloak)</translation>
    </message>
    <message>
        <source>Host the client called from (Keycloak)</source>
        <translation>Host desde el que llamó el client (Keycloak)</translation>
    </message>
    <message>
        <source>ID of the client&apos;s organization</source>
        <translation>ID de la organización del client</translation>
    </message>
    <message>
        <source>Name of the client&apos;s organization</source>
        <translation>Nombre de la organización del client</translation>
    </message>
    <message>
        <source>Key the token is bound to; its bearer must prove to hold it</source>
        <translation>Clave a la que está ligado el token; su portador debe probar que la tiene</translation>
    </message>
    <message>
        <source>Groups of the user (Cognito)</source>
        <translation>Grupos del usuario (Cognito)</translation>
    </message>
    <message>
        <source>Name of the user (Cognito)</source>
        <translation>Nombre del usuario (Cognito)</translation>
    </message>
    <message>
        <source>The issuer&apos;s own data: client and scope</source>
        <translation>Datos propios del emisor: client y scope</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Whether the email address is verified</source>
        <translation>Si el correo electrónico está verificado</translation>
    </message>
    <message>
        <source>When the email address was verified</source>
        <translation>Cuándo se verificó el correo electrónico</translation>
    </message>
    <message>
        <source>Entitlements granted</source>
        <translation>Derechos concedidos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Eventos de seguridad</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>Cuándo caduca el token</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Groups of the subject</source>
        <translation>Grupos del sujeto</translation>
    </message>
    <message>
        <source>How the token was granted (Auth0)</source>
        <translation>Cómo se concedió el token (Auth0)</translation>
    </message>
    <message>
        <source>HTTP method of the request (DPoP)</source>
        <translation>Método HTTP de la solicitud (DPoP)</translation>
    </message>
    <message>
        <source>URL of the request (DPoP)</source>
        <translation>URL de la solicitud (DPoP)</translation>
    </message>
    <message>
        <source>When the token was issued</source>
        <translation>Cuándo se emitió el token</translation>
    </message>
    <message>
        <source>ID of the account</source>
        <translation>ID de la cuenta</translation>
    </message>
    <message>
        <source>Identity provider that authenticated the subject</source>
        <translation>Proveedor de identidad que autenticó al sujeto</translation>
    </message>
    <message>
        <source>Whether the token is for an app or a user (Entra)</source>
        <translation>Si el token es para una aplicación o un usuario (Entra)</translation>
    </message>
    <message>
        <source>Whether the account is active</source>
        <translation>Si la cuenta está activa</translation>
    </message>
    <message>
        <source>Whether the token is for testing</source>
        <translation>Si el token es para pruebas</translation>
    </message>
    <message>
        <source>Who issued the token</source>
        <translation>Quién emitió el token</translation>
    </message>
    <message>
        <source>The token&apos;s own ID</source>
        <translation>El ID propio del token</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>Quién puede actuar en nombre del sujeto</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Not valid before this time</source>
        <translation>No es válido antes de esta hora</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>Nombre informal</translation>
    </message>
    <message>
        <source>Ties the token to one sign-in</source>
        <translation>Liga el token a un inicio de sesión</translation>
    </message>
    <message>
        <source>ID of the user or app in the tenant (Entra)</source>
        <translation>ID del usuario o de la aplicación en el tenant (Entra)</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Originating identity</source>
        <translation>Identidad de origen</translation>
    </message>
    <message>
        <source>ID of the first token of the session (Cognito)</source>
        <translation>ID del primer token de la sesión (Cognito)</translation>
    </message>
    <message>
        <source>ID of the partner</source>
        <translation>ID del socio</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>Qué permite el token</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Whether the phone number is verified</source>
        <translation>Si el número de teléfono está verificado</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Foto de perfil</translation>
    </message>
    <message>
        <source>User name as the user likes it</source>
        <translation>Nombre de usuario preferido</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página de perfil</translation>
    </message>
    <message>
        <source>Roles in the realm (Keycloak)</source>
        <translation>Roles en el realm (Keycloak)</translation>
    </message>
    <message>
        <source>Roles per client (Keycloak)</source>
        <translation>Roles por client (Keycloak)</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Rol concedido</translation>
    </message>
    <message>
        <source>Roles granted</source>
        <translation>Roles concedidos</translation>
    </message>
    <message>
        <source>Hash of the state value</source>
        <translation>Hash del valor state</translation>
    </message>
    <message>
        <source>Session ID (Keycloak)</source>
        <translation>ID de sesión (Keycloak)</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>Whom or what the token is about</source>
        <translation>De quién o de qué trata el token</translation>
    </message>
    <message>
        <source>Public key of the subject</source>
        <translation>Clave pública del sujeto</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>ID of the tenant</source>
        <translation>ID del tenant</translation>
    </message>
    <message>
        <source>ID of the tenant (Entra)</source>
        <translation>ID del tenant (Entra)</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Momento del evento</translation>
    </message>
    <message>
        <source>Kind of token (Cognito)</source>
        <translation>Tipo de token (Cognito)</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de transacción</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>ID of the user</source>
        <translation>ID del usuario</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nombre del usuario</translation>
    </message>
    <message>
        <source>When the profile last changed</source>
        <translation>Cuándo se modificó el perfil por última vez</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nombre principal de usuario (UPN)</translation>
    </message>
    <message>
        <source>The token&apos;s own ID (Entra)</source>
        <translation>El ID propio del token (Entra)</translation>
    </message>
    <message>
        <source>Version of the token format</source>
        <translation>Versión del formato del token</translation>
    </message>
    <message>
        <source>Claims that were verified, and how</source>
        <translation>Claims que se verificaron, y cómo</translation>
    </message>
    <message>
        <source>Vector of trust</source>
        <translation>Vector de confianza</translation>
    </message>
    <message>
        <source>Trustmark of the vector of trust</source>
        <translation>Marca de confianza del vector de confianza</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Directory roles (Entra)</source>
        <translation>Roles de directorio (Entra)</translation>
    </message>
    <message>
        <source>When the tenant was created (Entra)</source>
        <translation>Cuándo se creó el tenant (Entra)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Algorithm that signs or encrypts the token</source>
        <translation>Algoritmo que firma o cifra el token</translation>
    </message>
    <message>
        <source>About the sender, for the key agreement</source>
        <translation>Sobre el emisor, para el acuerdo de claves</translation>
    </message>
    <message>
        <source>About the receiver, for the key agreement</source>
        <translation>Sobre el receptor, para el acuerdo de claves</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded</source>
        <translation>Si el payload está codificado en base64url</translation>
    </message>
    <message>
        <source>Extensions a reader must understand</source>
        <translation>Extensiones que un lector debe entender</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content</source>
        <translation>Algoritmo que cifra el contenido</translation>
    </message>
    <message>
        <source>Sender&apos;s one-time public key</source>
        <translation>Clave pública de un solo uso del emisor</translation>
    </message>
    <message>
        <source>Initialization vector of the key encryption</source>
        <translation>Vector de inicialización del cifrado de la clave</translation>
    </message>
    <message>
        <source>Where the key set is said to be; never fetched</source>
        <translation>Dónde se dice que está el conjunto de claves; nunca se descarga</translation>
    </message>
    <message>
        <source>The key itself, brought along; not trusted</source>
        <translation>La clave misma, adjunta; no se confía en ella</translation>
    </message>
    <message>
        <source>ID of the key that signed the token</source>
        <translation>ID de la clave que firmó el token</translation>
    </message>
    <message>
        <source>A value used once</source>
        <translation>Un valor de un solo uso</translation>
    </message>
    <message>
        <source>Iterations of the password-based key</source>
        <translation>Iteraciones de la clave basada en contraseña</translation>
    </message>
    <message>
        <source>Salt of the password-based key</source>
        <translation>Sal de la clave basada en contraseña</translation>
    </message>
    <message>
        <source>Profile of the token (PASSporT)</source>
        <translation>Perfil del token (PASSporT)</translation>
    </message>
    <message>
        <source>Who signed the token</source>
        <translation>Quién firmó el token</translation>
    </message>
    <message>
        <source>Authentication tag of the key encryption</source>
        <translation>Etiqueta de autenticación del cifrado de la clave</translation>
    </message>
    <message>
        <source>Chain of trust (OpenID Federation)</source>
        <translation>Cadena de confianza (OpenID Federation)</translation>
    </message>
    <message>
        <source>URL the message is meant for (ACME)</source>
        <translation>URL a la que va dirigido el mensaje (ACME)</translation>
    </message>
    <message>
        <source>Certificate chain, brought along; not trusted</source>
        <translation>Cadena de certificados adjunta; no se confía en ella</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate</source>
        <translation>Huella SHA-1 del certificado</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate</source>
        <translation>Huella SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; never fetched</source>
        <translation>Dónde se dice que está el certificado; nunca se descarga</translation>
    </message>
    <message>
        <source>Compression of the content; never inflated</source>
        <translation>Compresión del contenido; nunca se descomprime</translation>
    </message>
    <message>
        <source>%1 is a string, not a number</source>
        <translation>%1 es una cadena, no un número</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is negative, before 1970</source>
        <translation>%1 es negativo, anterior a 1970</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds, not seconds</source>
        <translation>%1 parece milisegundos, no segundos</translation>
    </message>
    <message>
        <source>%1 lies beyond the year 9999</source>
        <translation>%1 está más allá del año 9999</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>Caducidad desconocida</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Expired just now</source>
        <translation>Acaba de caducar</translation>
    </message>
    <message>
        <source>from expires_in</source>
        <translation>según expires_in</translation>
    </message>
    <message>
        <source>from exp</source>
        <translation>según exp</translation>
    </message>
    <message>
        <source>neither expires_in nor exp was given</source>
        <translation>no se indicó ni expires_in ni exp</translation>
    </message>
    <message>
        <source>%1 more names %2 have the same problem.</source>
        <translation>%1 nombres más %2 tienen el mismo problema.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg): nothing says how the token is signed.</source>
        <translation>La cabecera no indica ningún algoritmo (alg): nada dice cómo está firmado el token.</translation>
    </message>
    <message>
        <source>The header&apos;s algorithm (alg) is not a string: nothing says how the token is signed.</source>
        <translation>El algoritmo (alg) de la cabecera no es una cadena: nada dice cómo está firmado el token.</translation>
    </message>
    <message>
        <source>The token is not signed (alg is “none”): anyone could have made it.</source>
        <translation>El token no está firmado (alg es «none»): cualquiera podría haberlo creado.</translation>
    </message>
    <message>
        <source>nothing readable</source>
        <translation>nada legible</translation>
    </message>
    <message>
        <source>The header demands (crit) that readers understand %1; a reader that does not must refuse the token.</source>
        <translation>La cabecera exige (crit) que los lectores entiendan %1; quien no lo entienda debe rechazar el token.</translation>
    </message>
    <message>
        <source>The header brings its own key (%1). It is never fetched, and a server must not trust it.</source>
        <translation>La cabecera trae su propia clave (%1). Nunca se descarga, y un servidor no debe confiar en ella.</translation>
    </message>
    <message>
        <source>The key ID (kid) looks like a path or a query; a server that trusts it can be attacked.</source>
        <translation>El ID de clave (kid) parece una ruta o una consulta; un servidor que confíe en él puede ser atacado.</translation>
    </message>
    <message>
        <source>%1 occurs more than once %2; readers disagree on which one counts.</source>
        <translation>%1 aparece más de una vez %2; los lectores no coinciden en cuál cuenta.</translation>
    </message>
    <message>
        <source>%1 %2 holds invisible or direction-changing characters, shown as ⟨U+…⟩.</source>
        <translation>%1 %2 contiene caracteres invisibles o que cambian la dirección, mostrados como ⟨U+…⟩.</translation>
    </message>
    <message>
        <source>The header says the content is compressed (zip). It is never inflated.</source>
        <translation>La cabecera dice que el contenido está comprimido (zip). Nunca se descomprime.</translation>
    </message>
    <message>
        <source>The header says the content is itself a token (cty is “JWT”).</source>
        <translation>La cabecera dice que el contenido es a su vez un token (cty es «JWT»).</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>en la cabecera</translation>
    </message>
    <message>
        <source>in the claims</source>
        <translation>en los claims</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8</source>
        <translation>contiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>una cadena no está cerrada</translation>
    </message>
    <message>
        <source>a string holds an unescaped control character</source>
        <translation>una cadena contiene un carácter de control sin escapar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>a bracket is not closed, or text follows the end</source>
        <translation>un corchete no está cerrado, o hay texto tras el final</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <translation>no está bien formado</translation>
    </message>
    <message>
        <source>it begins with a byte-order mark</source>
        <translation>empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>its top level is a string, not an object</source>
        <translation>su nivel superior es una cadena, no un objeto</translation>
    </message>
    <message>
        <source>its top level is not an object</source>
        <translation>su nivel superior no es un objeto</translation>
    </message>
    <message>
        <source>text follows its end</source>
        <translation>hay texto tras el final</translation>
    </message>
    <message>
        <source>a name holds a malformed escape</source>
        <translation>un nombre contiene una secuencia de escape mal formada</translation>
    </message>
    <message>
        <source>a comma or a bracket is missing</source>
        <translation>falta una coma o un corchete</translation>
    </message>
    <message>
        <source>a string holds a malformed escape</source>
        <translation>una cadena contiene una secuencia de escape mal formada</translation>
    </message>
    <message>
        <source>a value is malformed</source>
        <translation>un valor está mal formado</translation>
    </message>
    <message>
        <source>it is nested deeper than 1,024 levels</source>
        <translation>está anidado a más de 1024 niveles</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>No es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The header</source>
        <translation>La cabecera</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>El payload</translation>
    </message>
    <message>
        <source>+ or / in place of - and _</source>
        <translation>+ o / en lugar de - y _</translation>
    </message>
    <message>
        <source>= as padding</source>
        <translation>= como relleno</translation>
    </message>
    <message>
        <source>unused bits that are set</source>
        <translation>bits sin usar activados</translation>
    </message>
    <message>
        <source>The token is not strict base64url (%1); strict servers refuse it.</source>
        <translation>El token no es base64url estricto (%1); los servidores estrictos lo rechazan.</translation>
    </message>
    <message>
        <source>The token has no signature: anyone could have made it.</source>
        <translation>El token no tiene firma: cualquiera podría haberlo creado.</translation>
    </message>
    <message>
        <source>The signature is not base64url; the token is damaged or cut short.</source>
        <translation>La firma no es base64url; el token está dañado o cortado.</translation>
    </message>
    <message>
        <source>Tokens are nested in tokens more than three deep.</source>
        <translation>Hay tokens anidados en tokens a más de tres niveles.</translation>
    </message>
    <message>
        <source>The payload is itself a token.</source>
        <translation>El payload es a su vez un token.</translation>
    </message>
    <message>
        <source>The token inside the token: %1</source>
        <translation>El token dentro del token: %1</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE): only the server it is meant for can read its claims.</source>
        <translation>El token está cifrado (JWE): solo el servidor al que va destinado puede leer sus claims.</translation>
    </message>
    <message>
        <source>An encrypted part is not base64url; the token is damaged or cut short.</source>
        <translation>Una parte cifrada no es base64url; el token está dañado o cortado.</translation>
    </message>
    <message>
        <source>This is an encrypted token in JSON serialization, not a JWT; its compact form has five parts.</source>
        <translation>Es un token cifrado en serialización JSON, no un JWT; su forma compacta tiene cinco partes.</translation>
    </message>
    <message>
        <source>This is a signed token in JSON serialization, not a JWT; its compact form has three parts.</source>
        <translation>Es un token firmado en serialización JSON, no un JWT; su forma compacta tiene tres partes.</translation>
    </message>
    <message>
        <source>Not a JWT: this is JSON. If it is a response, use the value of its access_token.</source>
        <translation>No es un JWT: es JSON. Si es una respuesta, use el valor de su access_token.</translation>
    </message>
    <message>
        <source>Not a JWT: an opaque token, which only its issuer can read.</source>
        <translation>No es un JWT: es un token opaco, que solo su emisor puede leer.</translation>
    </message>
    <message>
        <source>one part</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>more than five parts</source>
        <translation>más de cinco partes</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>It begins like a JWT but has %1, not three; it may be cut short or have something appended.</source>
        <translation>Empieza como un JWT, pero tiene %1, no tres; puede que esté cortado o tenga algo añadido.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay ningún token.</translation>
    </message>
    <message>
        <source>White space, quotes or a prefix such as “Bearer” were around or inside the token and were ignored.</source>
        <translation>Alrededor o dentro del token había espacios, comillas o un prefijo como «Bearer», y se ignoraron.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 holds a character that is not base64url.</source>
        <translation>%1 contiene un carácter que no es base64url.</translation>
    </message>
    <message>
        <source>%1 has a length that base64url cannot have; it may be cut short.</source>
        <translation>%1 tiene una longitud que base64url no puede tener; puede que esté cortado.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 no se puede leer. %2</translation>
    </message>
    <message>
        <source>%1 is a JSON array, not an object.</source>
        <translation>%1 es un array JSON, no un objeto.</translation>
    </message>
    <message>
        <source>%1 is not a number of seconds</source>
        <translation>%1 no es un número de segundos</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 es negativo</translation>
    </message>
    <message>
        <source>%1 seconds end beyond the year 9999</source>
        <translation>%1 segundos terminan más allá del año 9999</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s; times are corrected for it.</source>
        <translation>El reloj del servidor va %1 adelantado respecto al de este equipo; las horas se corrigen en consecuencia.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s; times are corrected for it.</source>
        <translation>El reloj del servidor va %1 atrasado respecto al de este equipo; las horas se corrigen en consecuencia.</translation>
    </message>
    <message>
        <source>expires_in is not used: %1.</source>
        <translation>No se usa expires_in: %1.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>No se usa %1: %2.</translation>
    </message>
    <message>
        <source>exp is not used: %1 lies before iat, %2.</source>
        <translation>No se usa exp: %1 es anterior a iat, %2.</translation>
    </message>
    <message>
        <source>The token is not valid yet: nbf is %1, in %2.</source>
        <translation>El token aún no es válido: nbf es %1, dentro de %2.</translation>
    </message>
    <message>
        <source>expires_in says %1, exp says %2: they differ by %3, and the earlier one counts.</source>
        <translation>expires_in dice %1 y exp dice %2: difieren en %3, y cuenta el anterior.</translation>
    </message>
    <message>
        <source>%1 still lists the profile it was taken out of.</source>
        <translation>%1 aún contiene el perfil que se quitó.</translation>
    </message>
    <message>
        <source>See whether another program writes that file, then try again.</source>
        <translation>Mire si otro programa escribe ese archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profiles in %1 were written by a newer version of Claimcheck.</source>
        <translation>Los perfiles de %1 los escribió una versión más reciente de Claimcheck.</translation>
    </message>
    <message>
        <source>Install that version again, or move the file away to start afresh; nothing is saved meanwhile.</source>
        <translation>Instale de nuevo esa versión o mueva el archivo para empezar de cero; mientras tanto no se guarda nada.</translation>
    </message>
    <message>
        <source>Choose a method.</source>
        <translation>Elija un método.</translation>
    </message>
    <message>
        <source>A method is one word of letters, digits and hyphens.</source>
        <translation>Un método es una palabra de letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>%1 is not for calls with a token: what answers it would repeat the token or pass it on.</source>
        <translation>%1 no es para llamadas con token: quien responda lo repetiría o lo pasaría a otro.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is put in by Claimcheck: it carries the access token.</source>
        <translation>Claimcheck pone «%1»: lleva el access token.</translation>
    </message>
    <message>
        <source>Choose the content type beside the body.</source>
        <translation>Elija el tipo de contenido junto al cuerpo.</translation>
    </message>
    <message>
        <source>The content type has a control character in it.</source>
        <translation>El tipo de contenido tiene un carácter de control.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks like a credential. It can be sent, but not saved: requests are stored in a plain file. Remove it, and save again.</source>
        <translation>«%1» parece una credencial. Se puede enviar, pero no guardar: las solicitudes se guardan en un archivo sin cifrar. Quítela y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The body holds what looks like a credential. It can be sent, but not saved: requests are stored in a plain file. Take it out, and save again.</source>
        <translation>El cuerpo contiene lo que parece una credencial. Se puede enviar, pero no guardar: las solicitudes se guardan en un archivo sin cifrar. Quítela y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Give the request a name.</source>
        <translation>Dé un nombre a la solicitud.</translation>
    </message>
    <message>
        <source>There is already a request &apos;%1&apos;; choose another name.</source>
        <translation>Ya hay una solicitud «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>A profile keeps at most %1 requests; delete one first.</source>
        <translation>Un perfil guarda como máximo %1 solicitudes; elimine antes una.</translation>
    </message>
    <message>
        <source>The body is %1; at most %2 are saved with a profile. It can be sent all the same.</source>
        <translation>El cuerpo ocupa %1; con un perfil se guardan como máximo %2. Aun así se puede enviar.</translation>
    </message>
    <message>
        <source>A path that begins with “//” would name another host.</source>
        <translation>Una ruta que empieza por «//» indicaría otro host.</translation>
    </message>
    <message>
        <source>Use one slash, or write the whole URL with https:// for another host.</source>
        <translation>Use una barra, o escriba la URL completa con https:// para otro host.</translation>
    </message>
    <message>
        <source>The target holds a fragment (#…).</source>
        <translation>El destino contiene un fragmento (#…).</translation>
    </message>
    <message>
        <source>Remove the # and what follows; write %23 for the character itself.</source>
        <translation>Quite el # y lo que sigue; para el carácter mismo escriba %23.</translation>
    </message>
    <message>
        <source>The target holds a control character.</source>
        <translation>El destino contiene un carácter de control.</translation>
    </message>
    <message>
        <source>%1 sent more than %2, which is more than is kept in memory.</source>
        <translation>%1 envió más de %2, más de lo que se guarda en memoria.</translation>
    </message>
    <message>
        <source>Ask for less (a page, a filter), or copy the request as curl and let it write to a file.</source>
        <translation>Pida menos (una página, un filtro), o copie la solicitud como curl y haga que escriba en un archivo.</translation>
    </message>
    <message>
        <source>The server compressed the body (%1) although it was asked not to; it is shown as it came.</source>
        <translation>El servidor comprimió el cuerpo (%1) aunque se le pidió que no; se muestra como llegó.</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <comment>a sentence and a quotation</comment>
        <translation>%1 El servidor dijo: %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>The server issued a token.</source>
        <translation>El servidor emitió un token.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>No se pudo saber</translation>
    </message>
    <message>
        <source>The request was not sent: there is no new token. %1</source>
        <translation>La solicitud no se envió: no hay token nuevo. %1</translation>
    </message>
    <message>
        <source>This image cannot be shown here.</source>
        <translation>Esta imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>The image is %1 × %2 pixels, too large to show.</source>
        <translation>La imagen tiene %1 × %2 píxeles, demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>Kept fresh · renews now</source>
        <translation>Se mantiene fresco · se renueva ahora</translation>
    </message>
    <message>
        <source>Kept fresh · renews in less than a minute</source>
        <translation>Se mantiene fresco · se renueva en menos de un minuto</translation>
    </message>
    <message>
        <source>Kept fresh · renews in %1 if used in the hour before</source>
        <translation>Se mantiene fresco · se renueva en %1 si se usa en la hora anterior</translation>
    </message>
    <message>
        <source>Kept fresh · renews in %1</source>
        <translation>Se mantiene fresco · se renueva en %1</translation>
    </message>
    <message>
        <source>Renewal failed, next try at %1</source>
        <translation>Falló la renovación, próximo intento a las %1</translation>
    </message>
    <message>
        <source>Renewal failed %1 times, next try at %2</source>
        <translation>La renovación falló %1 veces, próximo intento a las %2</translation>
    </message>
    <message>
        <source>Kept fresh from the first token on</source>
        <translation>Se mantiene fresco desde el primer token</translation>
    </message>
    <message>
        <source>Cannot be kept fresh: its expiry is unknown</source>
        <translation>No se puede mantener fresco: se desconoce su caducidad</translation>
    </message>
    <message>
        <source>Kept fresh · renewing…</source>
        <translation>Se mantiene fresco · renovando…</translation>
    </message>
    <message>
        <source>Paused: not used for an hour</source>
        <translation>En pausa: sin usar desde hace una hora</translation>
    </message>
    <message>
        <source>Paused: offline</source>
        <translation>En pausa: sin conexión</translation>
    </message>
    <message>
        <source>Renewal stopped: it failed %1 times. Getting a token starts it again</source>
        <translation>Renovación detenida: falló %1 veces. Obtener un token la reanuda</translation>
    </message>
    <message>
        <source>Renewal stopped: the token had expired when it came</source>
        <translation>Renovación detenida: el token ya había caducado al llegar</translation>
    </message>
    <message>
        <source>The server returned the same token</source>
        <translation>El servidor devolvió el mismo token</translation>
    </message>
    <message>
        <source>The server returned the same token, %1 left</source>
        <translation>El servidor devolvió el mismo token, quedan %1</translation>
    </message>
    <message>
        <source>The server returned the same token, which has expired</source>
        <translation>El servidor devolvió el mismo token, que ha caducado</translation>
    </message>
    <message>
        <source>Give the parameter of the query a name.</source>
        <translation>Dé un nombre al parámetro de la consulta.</translation>
    </message>
    <message>
        <source>“%1” is not what a URL begins with.</source>
        <translation>Ninguna URL empieza por «%1».</translation>
    </message>
    <message>
        <source>Write the whole URL with https://, or begin a path with a slash.</source>
        <translation>Escriba la URL completa con https:// o empiece la ruta con una barra.</translation>
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
