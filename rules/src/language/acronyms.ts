/** Abbreviations that a general reader knows, units, currencies and file formats. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'USA US UK EU UN UAE EEA NATO PDF FAQ VAT GST HST SAR IDE PIN ATM ID URL URI WWW HTML HTTP HTTPS CSS XML JSON CSV SMS MMS GPS USB TV DVD CD ' +
    'AI IT HR PR CEO CFO COO CTO VIP RSVP ASAP DIY OK AM PM BC AD GMT UTC EST PST CET BST ET PT GB MB KB TB KM CM MM KG ' +
    'USD EUR GBP CHF CAD AUD NZD JPY INR CNY SEK NOK DKK PLN BRL ZAR LLC LLP LTD PLC INC GMBH SA AG BV NV PTY CO CORP ' +
    'NY CA TX FL WA DC LA BBC CNN IBM NASA FBI CIA DNA HIV AIDS PC MAC CPU RAM GP PNG JPG JPEG GIF SVG MP3 MP4 ZIP ' +
    'QR RFID NFC LED LCD HD UHD WIFI VPN IP API APP SIM PO RE NB PS QA MBA PHD BA MA BSC MSC MD DOB SOS UFO ' +
    'NSW QLD SW NW SE NE IPHONE PAYPAL YOUTUBE LINKEDIN GITHUB MYSQL LATEX UNESCO UNICEF WHO ISBN ISO MOT RAC AA OS MACOS IOS LAN UI TM NVIDIA NASDAQ ARM SRL DAC SARL SPRL KFT OY AB AS APS README WEBM MOV WEBP DOC DOCX XLSX DOI ATTN FEDEX UPS DHL VISA GPT COVID CAPTCHA ' +
    'OGG WAV FLAC OPUS AAC M4A M4V 3GP PFX GIFV AVI MKV TIFF TIF RTF TXT EPS PSD YAML TOML INI EXE DMG ODT ODS ODP EPUB MOBI BMP HEIC HEIF WMA WMV FLV SWF AIFF MIDI MPEG MPG XHTML XLS PPT PPTX TSV TTF OTF WOFF RAR TAR APK DEB RPM JAR MSI'
  ).split(' '),
);

/** Terms of computing that go by their short name alone: the long form tells nobody more. */
const COMPUTING: ReadonlySet<string> = new Set(
  'SQL SSH TLS SSL DNS FTP SFTP DLNA RSS SSD HDD GPU BIOS UEFI GUI PHP RAID MX SPF DKIM DMARC CNAME NAS LDAP NFS SMB NTP DHCP SMTP IMAP TCP UDP UID GID UUID GUID'.split(
    ' ',
  ),
);

/** True for a term of computing such as SQL: its long form would not help. */
export const isComputingAcronym = (acronym: string): boolean => COMPUTING.has(acronym.toUpperCase());

/** True for an abbreviation that needs no explanation to a general reader, in singular form. */
export const isKnownAcronym = (acronym: string): boolean => KNOWN.has(acronym.toUpperCase());

/** True for I to XXXIX and their like: clause numbers, not abbreviations. */
export const isRomanNumeral = (text: string): boolean =>
  /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text);
