pragma Singleton
import QtQuick

// Every colour, size and duration on screen. The window sets `unit`; the settings set the rest.
QtObject {
    id: root

    property real unit: 1
    property real textSize: 1
    property string name: "dark"
    property bool reducedMotion: false
    // Unattended: nothing leads out of the program.
    property bool isKiosk: false
    // On a kiosk, pixels of a target of 20 mm.
    property int finger: 0
    // Of a visitor who touches, where the keys go is not shown: it would look like an answer picked.
    property bool showsFocus: true
    // All targets in the lower third of the screen, within reach of someone who sits or is small.
    property bool isLow: false
    // What a control of the window takes of the lower left corner.
    property int corner: 0
    property url assets
    // The files of the family, as addresses.
    property var fonts: []

    readonly property Tokens tokens: name === "light" ? light : name === "contrast" ? contrast : dark
    readonly property color ink: tokens.ink
    readonly property color surface: tokens.surface
    readonly property color raised: tokens.raised
    readonly property color hairline: tokens.hairline
    readonly property color edge: tokens.edge
    readonly property color ivory: tokens.ivory
    readonly property color quiet: tokens.quiet
    readonly property color gold: tokens.gold
    readonly property color goldInk: tokens.goldInk
    readonly property color jade: tokens.jade
    readonly property color wrong: tokens.wrong
    readonly property color wrongWord: tokens.wrongWord
    readonly property bool isDark: tokens.isDark

    readonly property string family: "Manrope"
    readonly property var tabular: ({
            "tnum": 1
        })
    readonly property int stem: text(34)
    readonly property int option: text(22)
    readonly property int body: text(18)
    readonly property int caption: text(15)
    readonly property int target: Math.max(48, px(52), finger)
    readonly property int radius: px(16)

    readonly property int brief: reducedMotion ? 0 : 120
    readonly property int normal: reducedMotion ? 0 : 200
    readonly property int slow: reducedMotion ? 0 : 280
    readonly property int fade: 160

    readonly property Tokens dark: Tokens {
        ink: "#0B0A10"
        surface: "#14121C"
        raised: "#1E1B2A"
        hairline: "#3A3550"
        edge: "#7D7697"
        ivory: "#F4F1EA"
        quiet: "#B4AEC2"
        gold: "#D9B45B"
        goldInk: "#1A1408"
        jade: "#4CC38A"
        wrong: "#FF6369"
        wrongWord: "#FF9C9F"
        magenta: "#E85BA8"
        cyan: "#4FC3DC"
        violet: "#9B8CFF"
        amber: "#F0A040"
        isDark: true
    }
    readonly property Tokens light: Tokens {
        ink: "#F7F4EC"
        surface: "#FFFDF8"
        raised: "#EFEADC"
        hairline: "#CFC7B0"
        edge: "#7C745C"
        ivory: "#17141F"
        quiet: "#46414F"
        gold: "#5F4300"
        goldInk: "#FFFDF8"
        jade: "#0A5232"
        wrong: "#B3162B"
        wrongWord: "#8E1220"
        magenta: "#A3246B"
        cyan: "#0B6478"
        violet: "#5140C0"
        amber: "#8A5200"
        isDark: false
    }
    readonly property Tokens contrast: Tokens {
        ink: "#000000"
        surface: "#000000"
        raised: "#101010"
        hairline: "#8C8C8C"
        edge: "#FFFFFF"
        ivory: "#FFFFFF"
        quiet: "#E6E6E6"
        gold: "#FFD84D"
        goldInk: "#000000"
        jade: "#6DF0B0"
        wrong: "#FF8A8E"
        wrongWord: "#FF9DA0"
        magenta: "#FF8FCB"
        cyan: "#7DE7FF"
        violet: "#C4BAFF"
        amber: "#FFC070"
        isDark: true
    }

    // Geometry: `length` as drawn on a 1280x800 screen.
    function px(length: real): int {
        return Math.round(length * unit);
    }

    // Type: never smaller than can be read, whatever the screen.
    function text(size: real): int {
        return Math.max(11, Math.round(size * unit * textSize));
    }

    function icon(name: string): url {
        return assets + "/icons/" + (isDark ? "dark" : "light") + "/" + name + ".svg";
    }

    function goldIcon(name: string): url {
        return assets + "/icons/" + (isDark ? "gold" : "light") + "/" + name + ".svg";
    }

    // On a ground of jade or wrong: ink on the bright ones of the dark themes, ivory on the deep ones of the light.
    function signIcon(name: string): url {
        return assets + "/icons/" + (isDark ? "light" : "dark") + "/" + name + ".svg";
    }

    function art(name: string): url {
        return assets + "/art/" + name + ".svg";
    }

    // A topic keeps its hue by its name, in every game and on every screen.
    function hue(topic: string): color {
        const hues = [tokens.magenta, tokens.cyan, tokens.violet, tokens.amber];
        let sum = 0;
        for (let i = 0; i < topic.length; ++i)
            sum = (sum * 31 + topic.charCodeAt(i)) % 9973;
        return hues[sum % hues.length];
    }
}
