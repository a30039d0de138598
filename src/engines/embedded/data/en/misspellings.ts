/** Misspellings that everybody makes and nobody means: what was typed and what was meant. */
const PAIRS = `abandonned abandoned|abscence absence|accesible accessible|accidently accidentally|accomodate accommodate|acheive achieve|acheived achieved|accross across|acknowlege acknowledge|aquire acquire|
  adress address|adresses addresses|adviced advised|agressive aggressive|agreemnt agreement|alot a lot|allready already|amoung among|analize analyze|anual annual|apparant apparent|appearence appearance|
  aproach approach|aproval approval|aprove approve|arguement argument|assesment assessment|atleast at least|attachement attachment|attendence attendance|availabe available|availble available|avalable available|
  basicly basically|beacuse because|becuase because|becouse because|becasue because|begining beginning|beggining beginning|beleive believe|belive believe|beleived believed|benifit benefit|buisness business|bussiness business|
  calender calendar|catagory category|changable changeable|cheif chief|collegue colleague|colleage colleague|collegues colleagues|comming coming|commited committed|commitee committee|comparision comparison|
  completly completely|concious conscious|confirmaton confirmation|conection connection|consistant consistent|contianer container|continous continuous|convienient convenient|corect correct|curently currently|custmer customer|
  decison decision|definately definitely|definitly definitely|defintely definitely|definatly definitely|dependant dependent|deparment department|desicion decision|develope develop|developement development|diffrent different|
  dificult difficult|dissapear disappear|dissapoint disappoint|dissapointed disappointed|dissappointed disappointed|documention documentation|doesen't doesn't|eachother each other|effecient efficient|embarass embarrass|embarassed embarrassed|embarassing embarrassing|
  enviroment environment|equiptment equipment|especialy especially|excelent excellent|excercise exercise|existance existence|expereince experience|experiance experience|explaination explanation|extremly extremely|
  familar familiar|feauture feature|febuary February|finaly finally|foward forward|freind friend|freinds friends|fullfil fulfil|futher further|garantee guarantee|gaurantee guarantee|goverment government|grammer grammar|gratefull grateful|gratful grateful|
  happend happened|happenned happened|harrass harass|hieght height|immediatly immediately|imediately immediately|immediatley immediately|implemenation implementation|importent important|inconvience inconvenience|inconvinience inconvenience|independant independent|
  infomation information|informaton information|interupt interrupt|intrested interested|knowlege knowledge|knowledgable knowledgeable|lenght length|liason liaison|libary library|lisence license|maintainance maintenance|maintenence maintenance|managment management|
  mesage message|mispell misspell|misspeled misspelled|neccesary necessary|neccessary necessary|necesary necessary|nessecary necessary|noticable noticeable|occassion occasion|occassionally occasionally|occurance occurrence|occured occurred|occuring occurring|occurence occurrence|
  offical official|oppurtunity opportunity|opportunty opportunity|orginal original|paralell parallel|particulary particularly|peice piece|peices pieces|performace performance|permision permission|persistant persistent|personel personnel|posession possession|possable possible|possibilty possibility|
  potental potential|practicaly practically|preceeding preceding|prefered preferred|prefering preferring|presense presence|privelege privilege|privlege privilege|probaly probably|probablly probably|probelm problem|proffesional professional|profesional professional|progam program|pronounciation pronunciation|
  publically publicly|quaterly quarterly|questionaire questionnaire|realy really|reccomend recommend|recomend recommend|recomended recommended|reccommend recommend|recieve receive|recieved received|recieves receives|recieving receiving|recipt receipt|refered referred|refering referring|
  relevent relevant|remeber remember|rember remember|repitition repetition|reponse response|responce response|responsability responsibility|resposible responsible|resturant restaurant|reveiw review|rythm rhythm|saftey safety|schedual schedule|scedule schedule|seperate separate|seperated separated|seperately separately|
  sieze seize|similiar similar|simillar similar|sincerly sincerely|speach speech|stategy strategy|succesful successful|succesfully successfully|successfull successful|sucess success|sucessful successful|sucessfully successfully|suprise surprise|suprised surprised|supprise surprise|
  tecnical technical|teh the|thier their|therfore therefore|thsi this|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|tounge tongue|transfered transferred|truely truly|tyhe the|udpate update|unfortunatly unfortunately|unfortunatley unfortunately|unfortuantely unfortunately|untill until|upto up to|usefull useful|usualy usually|
  vaccum vacuum|vehical vehicle|verison version|visable visible|volunter volunteer|wich which|wierd weird|withold withhold|woud would|writting writing|writen written|yesturday yesterday|yesteday yesterday`

export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.split('|').map((pair) => {
    const [typed = '', ...meant] = pair.trim().split(' ')
    return [typed, meant.join(' ')] as const
  }),
)

/** Contractions typed without their apostrophe. "its", "were", "well", "ill" and "lets" are words themselves. */
export const UNMARKED: ReadonlySet<string> = new Set(
  `arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wouldnt youre youve youll theyre theyve theyll weve
  thats whats theres heres wheres whos anyones everyones someones couldve shouldve wouldve`.split(/\s+/u),
)
