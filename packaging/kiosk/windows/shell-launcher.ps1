# wickquiz in the place of the desktop for the user "kiosk", started again whenever it ends. Run as an administrator.
$ErrorActionPreference = "Stop"

$name = "kiosk"
$shell = "C:\wickquiz\Scripts\wickquiz.exe kiosk --config C:\wickquiz\kiosk.toml"
$restartShell = 0

$sid = (New-Object System.Security.Principal.NTAccount($name)).Translate([System.Security.Principal.SecurityIdentifier]).Value
$launcher = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
$launcher.SetDefaultShell("explorer.exe", $restartShell) | Out-Null
$launcher.SetCustomShell($sid, $shell, $null, $null, $restartShell) | Out-Null
$launcher.SetEnabled($true) | Out-Null

# The keys that Windows keeps for itself, for everybody who is no administrator.
$filter = Get-CimInstance -Namespace root\standardcimv2\embedded -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'"
$filter | Set-CimInstance -Property @{ Value = "true" }
foreach ($keys in "Ctrl+Alt+Del", "Win", "Alt+F4", "Alt+Tab", "Ctrl+Esc", "Ctrl+Shift+Esc", "Alt+Esc", "Win+L", "Win+Tab") {
    $key = Get-CimInstance -Namespace root\standardcimv2\embedded -ClassName WEKF_PredefinedKey -Filter "Id='$keys'"
    if ($key) { $key | Set-CimInstance -Property @{ Enabled = $true } }
}
