/**
 * Common given names of many places, lower case: what tells "Sarah will look" from "Logs will look" where any word is capitalised, and a
 * name from a noun in German. Names that are also everyday words (Will, Mark, Grace, Hope, Rosa …) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adrian adriana agnes ahmed aisha akira alan alana alba alberto alejandra alejandro alessandra alessandro alessia alex
  alexander alexandra alexandre alexis alfredo ali alice alicia alina alison allison amanda amara amelia amir amit amy ana anastasia anders andre
  andrea andreas andrei andrew andré andrés angela angelika anil anita anja anjali ann anna anne annette annika antje antoine anton antonia
  antonio antónio anya arjun arnaud arthur arturo astrid aurélie axel ayesha barbara beatrice beatriz ben benedikt benjamin bernd beth bianca björn boris
  brandon brenda brian brigitte bruno bryan caio camila camille carl carla carlo carlos carmen carol carolina caroline catarina catherine cecilia
  chantal charles charlotte chiara chloe chloé chris christian christina christine christophe christopher cindy claire clara claude claudia
  claudio connor craig cristina cynthia céline damien dan daniel daniela daniele danielle david davide debbie deborah deepak denise dennis derek diana
  diane diego dieter dimitri dmitri dominik donna doris dorothy douglas dylan edith eduardo edward ekaterina elena eleni eleonora elias elif elisa elisabeth
  elizabeth ella elke ellen emil emilia emilie emily emma emmanuel enrique eric erica erik erika ernesto esteban esther ethan eugene eva evan evelyn
  fabian fabio fatima federica federico felipe felix fernanda fernando filip filippo fiona florence florian francesca francesco francisco francois
  françois françoise franz fred frederik friedrich gabriel gabriela gabriele gary george georg gerard gerhard giacomo giorgia giorgio giovanni giulia
  giuseppe gisela gloria gonzalo gordon greg gregor greta guillaume guillermo gustavo hannah hannes hans harald harry hassan heather hector heidi heike
  heinrich heinz helen helena helga henri henrik henrique henry hiroshi hugo ian ibrahim ignacio igor ines ingrid irene irina isaac isabel isabella
  isabelle ivan ivana jacob jacqueline jacques jake jakob james jamie jan jana jane janet janine jasmin jason javier jean jeff jeffrey jennifer jens jeremy
  jerome jesse jessica jesús jim jin joachim joan joana joanna joao joaquín joel johan johanna johannes john jon jonas jonathan jordan jorge jose josef joseph
  josh joshua josé joão juan juana judith julia julian juliana julie julien juliette julio justin jörg jürgen kai karen karin karina karl karolina katarina
  kate katharina katherine kathleen kathrin katie katja kavita keith kelly ken kenji kenneth kevin kim klaus kofi kristina kristin kumar kurt kwame kyle lakshmi lara larissa
  larry lars laura lauren laurence laurent lea leah lena leo leon leonardo leonie leticia liam lily linda lisa logan lorenzo lorraine louis louise
  luca lucas lucia lucy luis luisa luiz lukas luke lydia léa madison magdalena mai manfred manuel manuela marc marcel marcelo marco marcos marcus margaret
  margarita mari maria mariam mariana marianne marie marina mario marion marius markus marlene marta martha martin martina mary mateo mateus mathias
  mathieu matt matteo matthew matthias maurice maximilian mei melanie melissa mia michael michaela michel michele michelle miguel mika mike mila milan
  miriam mohamed mohammed moritz monica monika monique nadia nadine nancy naomi natalia natalie natasha nathalie nathan nicholas nick nico nicola nicolas
  nicole niklas nikhil nikolai nils nina noah nora norbert oleg olga olivia oliver olivier omar oscar oskar otto pablo pamela paola paolo pascal patricia
  patrick paul paula paulo pauline pavel pedro peter petra philip philipp philippe pierre pierce pilar pooja prakash priya priyanka rachel rafael rahul rainer raj rajesh
  ralf ramon raphael raquel raul ravi raymond raúl rebecca regina reinhard renata renate rené ricardo riccardo richard rita robert roberta roberto rodrigo
  roger roland roman ronald rohan rosalie ruben rudolf ryan sabine sabrina said salvatore sam samantha samir samuel sandra sanjay sara sarah scott sean
  sebastian sergei sergio sharon shreya silvia simon simone sofia sofie sonia sonja sophia sophie stefan stefanie stefano stephan stephanie stéphane stephen steve steven
  sunita suresh susan susanne suzanne sven svetlana sylvia sylvie tamara tanja tanya tatiana teresa thiago thomas théo thorsten tiago tim timothy tina tobias
  tom tomas tomás toni tony tyler ulrich ulrike uwe valentin valentina valeria valerie vanessa vera verena veronica victor victoria vijay vikram vincent vincenzo virginia vladimir walter wei
  wendy wilhelm william wolfgang xavier ximena yan yann yasmin yuki yusuf yves yvonne zach zoe zoë álvaro élodie éric étienne óscar özlem`
    .split(/\s+/u)
    .filter(Boolean),
)
