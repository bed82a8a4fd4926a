/**
 * Families of spellings that English-language news uses for one name: the first of a line stands for all.
 * Lower case, without accents and apostrophes. Regular endings (-iy, -yy, -ii → -y; -ych, -itch → -ich; -off → -ov) are
 * not listed here: `name-key.ts` makes them one. Only what transliteration varies, never two names of different origin.
 */
export const spellings = `
mohammad mohammed muhammad mohamed mohamad muhammed mohd mohammod
sergei sergey serguei sergej
andrei andrey andrej
alexei alexey aleksei aleksey oleksiy oleksy
dmitry dmitri dimitri dmytro dimitry
yuri yury yuriy iurii jurij
alexander aleksandr alexandr oleksandr aleksander alyaksandr aliaksandr
viktor victor
nikolai nikolay nikolaj
vasily vasili vasyl vassily
anatoly anatoli anatolij
evgeny yevgeny evgeni yevgeni evgenii
valery valeri
grigory grigori
georgy georgi
mikhail mikhael michail
igor ihor
pavel pavlo
petro petr
vladimir wladimir volodymyr
lukashenko lukashenka
tymoshenko timoshenko
poroshenko porochenko
kravchuk kravtchouk
zelensky zelenski zelenskyj
hussein hossein hussain husain husayn hosein huseyn hussayn housseine
ahmad ahmed
abdullah abdallah abdulla abdalla
abdul abdel abd abdal abdoul abdol
ibrahim ebrahim
hassan hasan
khalid khaled
yousef yusuf youssef yousuf yusef yousif yussef youssouf
faisal faysal feisal
saeed saeid sayeed saed
omar umar omer
osama usama
mahmoud mahmud mahmood
mustafa mostafa moustafa mustapha
tariq tarek tareq tarik
suleiman sulaiman soleiman soleyman suleyman sulayman sulieman
ismail ismael esmail esmaeil ismaeel
haniyeh haniya haniyah haniyya
meshaal mashal meshal mishal mashaal mishaal
nasrallah nasrullah
qaddafi gaddafi gadhafi qadhafi kadhafi khadafy gadafi qadafi ghadafi kaddafi gheddafi
sisi sissi
mubarak mubarrak
zarif zareef
araghchi araqchi araghtchi araqhchi
khamenei khameini khamanei
khomeini khomeiny
ahmadinejad ahmadinezhad ahmedinejad
rouhani rohani ruhani
rafsanjani rafsandjani
larijani laridjani
jalili djalili
kharrazi kharazi
ghalibaf qalibaf
raisi raeesi
salehi saalehi
houthi huthi hothi houthy
saleh salih
hadi haadi
baradei elbaradei albaradei
assad asad
moallem muallem mouallem moualem muallim
muqtada moqtada moktada
sadr sadre
maliki malaki
allawi alawi
barzani barazani
talabani talibani
karzai karzay
ghani ghany
baradar biradar
haqqani haqani
akhundzada akhundzadeh akhunzada
sheikh shaikh shaykh sheik
thani thany
jaber jabir
nahyan nahayan
bin ibn
abbas abas
erekat ereqat erakat urayqat
qureia qurei qorei
fayyad fayad
yasser yasir
dahlan dakhlan
rajoub rajub
sinwar senwar
deif dief
rantisi rantissi
zahar zahhar
netanyahu nethanyahu netanyahou
sharon charon
peres perez
lieberman liberman
turki turky
zelaya selaya
bashir basheer
hemedti hemeti hamedti himedti
isaias isayas issayas
afwerki afewerki afworki
aliyev aliev
mammadyarov mamedyarov
sargsyan sarkisyan sargsian sarkisian sarksyan
kocharyan kocharian
pashinyan pashinian
nalbandyan nalbandian
mnatsakanyan mnatsakanian
mirzoyan mirzoian
oskanian oskanyan
petrosyan petrosian
nazarbayev nazarbaev
tokayev tokaev
berdimuhamedow berdymukhamedov berdimuhamedov berdymuhamedov
rahmon rakhmon rahmonov rakhmonov
gorbachev gorbachov gorbatchev
yeltsin eltsin jeltsin
shevardnadze chevardnadze
saakashvili saakachvili
milosevic miloshevich
karadzic karadzich
djindjic dindic
kostunica koshtunitsa
thaci thaqi
laden ladin
zawahiri zawahri
mansour mansur
hekmatyar hikmatyar
abdirahman abdurahman
farmaajo farmajo
mohamud mohamoud
kiir kir
riek riak rick
machar mashar
gbagbo bagbo
philip phillip
malik malek
`
