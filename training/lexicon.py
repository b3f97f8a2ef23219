"""Laws, events, weapons and platforms by their wording: silver for the labels that CoreNLP does not have."""
import re

NAME = r"[A-Z][\w’'.-]*"
JOINED = rf"{NAME}(?: (?:(?:of|on|for|to|in|and|the|against) ){{0,2}}{NAME}){{0,6}}"
LAWS = rf"(?<![\w.]){JOINED} (?:Act|Treaty|(?<!National )Convention|Accords?|Agreement|Protocols?|Charter|Pact|Amendment|Constitution|Declaration|Directive)\b(?: of \d{{4}})?"
RESOLUTIONS = r"(?<![\w.])(?:(?:UN|U\.N\.|United Nations) )?(?:Security Council )?[Rr]esolution \d{3,4}\b|\bArticle \d+\b"
EVENTS = rf"(?<![\w.]){JOINED} (?:(?:World|Civil|Cold) War|War|Summit|Games|Olympics|National Convention|Conference|Revolution|Uprising)\b(?: I{{1,2}}\b)?|\bWorld War (?:I{{1,2}}|One|Two)\b"

KIND = (r"(?:(?:nuclear|chemical|biological|ballistic|cruise|guided|anti-?(?:tank|aircraft|ship|personnel)|surface-to-air|air-to-air|"
        r"long-range|short-range|medium-range|intermediate-range|intercontinental|hypersonic|heavy|light|small|automatic|assault|sniper|machine|"
        r"hand|rocket-propelled|barrel|cluster|suicide|car|roadside|improvised|explosive|artillery|mortar|conventional|tactical|thermobaric|incendiary) )*")
WEAPONS = (rf"\b{KIND}(?:missiles?|rockets?|bombs?|bomblets?|artillery|howitzers?|mortars?|grenades?|rifles?|machine guns?|guns?|pistols?|handguns?|firearms?|"
           r"ammunition|munitions?|shells|land ?mines?|warheads?|torpedoe?s?|explosives?|weapons?|weaponry|small arms|IEDs?|rocket launchers?|air defen[cs]e systems?)\b(?! control)"
           r"|\b(?:AK|RPG|ATACMS|HIMARS|Javelins?|Stingers?|Patriots?|Iskanders?|Kornet|Scuds?|Tomahawks?|Kalashnikovs?|Grad|Buk|Tochka|KN|Hwasong|Pukguksong|Agni|S-[2345]00|AR|M4|MANPADS|THAAD)(?:-?\d+[A-Z]?)?\b"
           r"(?= (?:missile|rocket|launcher|system|batter|rifle)|s\b|-\d)?")
BARE_NAMES = {"Grad", "Patriot", "Patriots", "Agni", "AR", "Buk", "KN", "AK"}
PLATFORMS = (r"(?<!think )\b(?:(?:armou?red|military|attack|combat|unmanned|aerial|fighter|transport|naval|nuclear-powered|nuclear|stealth|main|battle|light|surveillance|reconnaissance|infantry|fighting|spy|Predator|Reaper|patrol) )*"
             r"(?:tanks?|fighter jets?|warplanes?|jets|helicopters?|gunships?|warships?|submarines?|aircraft carriers?|aircraft|drones?|destroyers?|frigates?|corvettes?|armou?red (?:vehicles?|personnel carriers?)|"
             r"Humvees?|bombers|military vehicles?|fighting vehicles?|UAVs?|airplanes?|patrol boats?)\b"
             r"|\b(?:MiG|Su|F|T|B|C|UH|CH|AH|MQ|Tu|Il|Mi|Ka|M1|MH|Shahed|Bayraktar|TB2|Leopard|Abrams|Bradley|Apache|Black Hawk|Chinook)-?\d+[A-Z]{0,2}s?\b")

PATTERNS = (("law", LAWS), ("law", RESOLUTIONS), ("event", EVENTS), ("weapon", WEAPONS), ("platform", PLATFORMS))


def found(text):
    """[(label, start, end)] in code points."""
    out = []
    for label, pattern in PATTERNS:
        for m in re.finditer(pattern, text):
            if m.group() not in BARE_NAMES:
                start = m.start() + (4 if m.group().startswith("The ") else 0)
                out.append((label, start, m.end()))
    return out
